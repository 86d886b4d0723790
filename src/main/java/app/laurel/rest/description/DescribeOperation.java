package app.laurel.rest.description;

import app.laurel.rest.Needs;
import app.laurel.rest.Problem;
import app.laurel.rest.WriteKey;
import app.laurel.shell.Text;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.annotation.Annotation;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Says of each operation what its code says: the scope, what may be repeated, what goes wrong. */
@Component
class DescribeOperation implements OperationCustomizer {

    static final String KEY = "key";
    static final String BEARER = "bearer";
    static final String SESSION = "session";

    private static final String SUMMARY = "rest.operation.";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var name = method.getMethod().getName();
        operation.setOperationId(name);
        Text.find(SUMMARY + name).ifPresent(operation::setSummary);
        var needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            operation.setTags(List.of("health"));
            return operation;
        }
        var scope = needs.value().written();
        operation.setTags(List.of(scope.substring(0, scope.indexOf(':'))));
        operation.setDescription(Text.of("rest.description.scope", scope));
        operation.addExtension("x-scope", scope);
        for (var scheme : List.of(KEY, BEARER, SESSION)) {
            operation.addSecurityItem(
                    new SecurityRequirement()
                            .addList(scheme, scheme.equals(SESSION) ? List.of() : List.of(scope)));
        }
        var reads = method.hasMethodAnnotation(GetMapping.class);
        if (reads) {
            header(operation, HttpHeaders.IF_NONE_MATCH, "rest.description.ifNoneMatch", false);
            operation.getResponses().addApiResponse("304", said("rest.description.304"));
        } else {
            header(operation, WriteKey.HEADER, "rest.description.repeat", needs.movesPoints());
            problems(operation, 409, 422);
        }
        if (method.hasMethodAnnotation(PutMapping.class)) {
            header(operation, HttpHeaders.IF_MATCH, "rest.description.ifMatch", false);
            problems(operation, 412);
        }
        if (has(method, PathVariable.class)) {
            problems(operation, 404);
        }
        if (has(method, RequestBody.class)) {
            problems(operation, 413, 415);
        }
        problems(operation, 400, 401, 403, 406, 429);
        return operation;
    }

    private static boolean has(HandlerMethod method, Class<? extends Annotation> annotation) {
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(annotation)) {
                return true;
            }
        }
        return false;
    }

    private static void header(Operation operation, String name, String textKey, boolean required) {
        operation.addParametersItem(
                new HeaderParameter()
                        .name(name)
                        .required(required)
                        .description(Text.of(textKey))
                        .schema(new StringSchema()));
    }

    private static void problems(Operation operation, int... statuses) {
        for (var status : statuses) {
            var problem = new Schema<>().$ref("#/components/schemas/Problem");
            operation
                    .getResponses()
                    .addApiResponse(
                            Integer.toString(status),
                            said("rest.description." + status)
                                    .content(
                                            new Content()
                                                    .addMediaType(
                                                            Problem.MEDIA_TYPE,
                                                            new MediaType().schema(problem))));
        }
    }

    private static ApiResponse said(String textKey) {
        return new ApiResponse().description(Text.of(textKey));
    }
}

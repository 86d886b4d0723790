package app.laurel.rest;

import app.laurel.platform.ApiPath;
import app.laurel.platform.LogReference;
import app.laurel.platform.NotFound;
import app.laurel.platform.NotPermitted;
import app.laurel.platform.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Says what went wrong as a {@link Problem}: never with SQL, a stack trace or a class name. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String NOT_FOUND = "not-found";
    private static final int DEEPEST = 8;

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Whether the request is one for the REST API. */
    public static boolean isOf(HttpServletRequest request) {
        return ApiPath.isUnder(request.getRequestURI(), request.getContextPath());
    }

    /** Answers with the problem, unless the answer was begun already. */
    public void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Laurel\"");
        }
        var body = json.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** Answers with what the failure means; sets headers that belong to it. */
    public void answer(HttpServletResponse response, Throwable failure) throws IOException {
        switch (failure) {
            case HttpRequestMethodNotSupportedException wrong
                    when wrong.getSupportedHttpMethods() != null ->
                    response.setHeader(
                            HttpHeaders.ALLOW,
                            wrong.getSupportedHttpMethods().stream()
                                    .map(HttpMethod::name)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
            case TransientDataAccessException busy -> tryAgain(response);
            case DataAccessResourceFailureException unreachable -> tryAgain(response);
            case CannotCreateTransactionException unreachable -> tryAgain(response);
            default -> {
                // No header belongs to it
            }
        }
        write(response, of(failure));
    }

    /** What the failure means. */
    public Problem of(Throwable failure) {
        return switch (failure) {
            case Declined declined -> declined.problem();
            case NotFound foreignOrUnknown -> Problem.of(404, NOT_FOUND);
            case NotPermitted kept ->
                    Problem.of(403, "permission-missing", kept.permission().written());
            case Refusal refusal -> Problem.of(refusal);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException wrong -> wrongValue(wrong);
            case MissingServletRequestParameterException missing ->
                    Problem.invalid(missing.getParameterName(), "rest.rule.missing");
            case HttpRequestMethodNotSupportedException wrong ->
                    Problem.of(405, "method-not-allowed");
            case HttpMediaTypeNotSupportedException wrong ->
                    Problem.of(415, "unsupported-media-type");
            case HttpMediaTypeNotAcceptableException wrong -> Problem.of(406, "not-acceptable");
            case TransientDataAccessException busy -> busy();
            case DataAccessResourceFailureException unreachable -> busy();
            case CannotCreateTransactionException unreachable -> busy();
            case ErrorResponse error when error.getStatusCode().value() == 404 ->
                    Problem.of(404, NOT_FOUND);
            case ErrorResponse error when error.getStatusCode().is4xxClientError() ->
                    Problem.of(400, "malformed");
            default -> failed(failure);
        };
    }

    /**
     * Nothing was done: the database has no connection left, is not there, or others were first.
     */
    private static Problem busy() {
        return Problem.of(503, "busy");
    }

    private static void tryAgain(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
    }

    private static Problem failed(Throwable failure) {
        var reference = LogReference.next();
        LOG.error("A request of the REST API failed, reference {}", reference, failure);
        return Problem.of(500, "failed", reference).under(reference);
    }

    /** What stands in an address names something; what stands behind it is a value. */
    private static Problem wrongValue(MethodArgumentTypeMismatchException wrong) {
        return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problem.of(404, NOT_FOUND)
                : Problem.invalid(wrong.getName(), "rest.rule.value");
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable) {
        var depth = 0;
        for (Throwable cause = unreadable; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Declined declined) {
                return declined.problem();
            }
            var field = cause instanceof JacksonException wrong ? field(wrong) : null;
            if (field != null) {
                return Problem.invalid(field, "rest.rule.value");
            }
            cause = cause.getCause();
        }
        return Problem.of(400, "malformed");
    }

    /** As the rules name it: {@code questions[0].text}. */
    private static @Nullable String field(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }
}

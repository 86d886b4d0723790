package app.laurel.rest.description;

import app.laurel.rest.Problem;
import app.laurel.shell.Text;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says what all operations share: who may come in how, and the form of problems. */
@Component
class DescribeApi implements OpenApiCustomizer {

    private static final String VERSION = "1.0";

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(
                new Info()
                        .title(Text.of("rest.description.title"))
                        .version(VERSION)
                        .description(Text.of("rest.description.text"))
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.setServers(List.of(new Server().url("/")));
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        ModelConverters.getInstance(true).read(Problem.class).forEach(components::addSchemas);
        ModelConverters.getInstance(true).read(Problem.Fault.class).forEach(components::addSchemas);
        components
                .addSecuritySchemes(
                        DescribeOperation.KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("x-api-key"))
                .addSecuritySchemes(
                        DescribeOperation.BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(Text.of("rest.description.bearer")))
                .addSecuritySchemes(
                        DescribeOperation.SESSION,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("JSESSIONID")
                                .description(Text.of("rest.description.session")));
        api.setComponents(components);
    }
}

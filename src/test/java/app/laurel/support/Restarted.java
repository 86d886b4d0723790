package app.laurel.support;

import app.laurel.LaurelApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Laurel started once more on a database, with its use cases and without its views. */
public final class Restarted {

    private static final String WITHOUT_VIEWS =
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.VaadinScopesConfig";

    private Restarted() {}

    /**
     * Starts it; whoever asked closes it.
     *
     * @param databaseUrl in the form of {@code DATABASE_URL}
     */
    public static ConfigurableApplicationContext on(String databaseUrl) {
        return new SpringApplicationBuilder(LaurelApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(WITHOUT_VIEWS, "--spring.jmx.enabled=false", "--DATABASE_URL=" + databaseUrl);
    }
}

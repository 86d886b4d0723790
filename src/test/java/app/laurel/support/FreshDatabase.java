package app.laurel.support;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context of the tests a database of its own. */
public class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = context.getEnvironment().getProperty(PostgresForTests.SERVER, "");
        var url = PostgresForTests.named(server).newDatabase().url();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("fresh database", Map.of("DATABASE_URL", url)));
    }
}

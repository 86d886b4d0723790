package app.laurel.platform.start;

import app.laurel.platform.DemoSeed;
import app.laurel.platform.StartFailure;
import app.laurel.platform.database.BrokenMigration;
import app.laurel.platform.database.Preparation;
import app.laurel.platform.database.PreparedDatabase;
import app.laurel.platform.database.SchemaMigration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What the jar can do instead of serving: each prints one line and ends. */
enum Command {
    MIGRATE {
        @Override
        String run(Class<?> application, List<String> options, OwnOrNamedDatabase database) {
            var outcome = migration(database).migrate();
            return "The schema is up to date: version %s, %d migrations applied."
                    .formatted(outcome.version(), outcome.applied());
        }
    },
    RESET {
        @Override
        String run(Class<?> application, List<String> options, OwnOrNamedDatabase database) {
            if (!options.contains(CONFIRMATION)) {
                throw new StartFailure(
                        "reset deletes all data of this installation for good: say reset %s if that is what you want."
                                .formatted(CONFIRMATION));
            }
            var outcome = migration(database).reset();
            return "Everything was deleted and the schema built anew: version %s."
                    .formatted(outcome.version());
        }
    },
    SEED {
        @Override
        String run(Class<?> application, List<String> options, OwnOrNamedDatabase database) {
            var address = database.open();
            var locations = SchemaMigration.locations(OwnOrNamedDatabase::setting);
            new SchemaMigration(address, locations).migrate();
            var prepared = PreparedDatabase.prepare(address, locations);
            var preparation = new Preparation(CompletableFuture.completedFuture(prepared));
            var spring =
                    new SpringApplicationBuilder(application)
                            .web(WebApplicationType.NONE)
                            .lazyInitialization(true)
                            .logStartupInfo(false)
                            .initializers(
                                    context ->
                                            context.getBeanFactory()
                                                    .registerSingleton("preparation", preparation));
            try (var context = spring.run(WITHOUT_VIEWS, QUIETLY)) {
                context.getBeanProvider(DemoSeed.class)
                        .getIfAvailable(
                                () -> {
                                    throw new StartFailure(
                                            "This build of Laurel brings no demonstration data.");
                                })
                        .seed();
            }
            return "The demonstration data is loaded.";
        }
    };

    /** Views need a web server, which a command does not start. */
    private static final String WITHOUT_VIEWS =
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.VaadinScopesConfig";

    private static final String QUIETLY = "--logging.level.app.laurel=warn";
    private static final String CONFIRMATION = "--yes-delete-everything";

    /**
     * Does it, and answers what to print.
     *
     * @throws StartFailure or {@link BrokenMigration} in one line when it fails
     */
    abstract String run(Class<?> application, List<String> options, OwnOrNamedDatabase database);

    private static SchemaMigration migration(OwnOrNamedDatabase database) {
        return new SchemaMigration(
                database.open(), SchemaMigration.locations(OwnOrNamedDatabase::setting));
    }
}

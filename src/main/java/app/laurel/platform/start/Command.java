package app.laurel.platform.start;

import app.laurel.platform.DemoSeed;
import app.laurel.platform.IntegrityCheck;
import app.laurel.platform.StartFailure;
import app.laurel.platform.backup.Backup;
import app.laurel.platform.backup.Restore;
import app.laurel.platform.database.BrokenMigration;
import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.Preparation;
import app.laurel.platform.database.PreparedDatabase;
import app.laurel.platform.database.SchemaMigration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the jar can do instead of serving: each prints a line or a few and ends. */
enum Command {
    MIGRATE {
        @Override
        String run(Class<?> application, CommandLine line, OwnOrNamedDatabase database) {
            var outcome = migration(database).migrate();
            return "The schema is up to date: version %s, %d migrations applied."
                    .formatted(outcome.version(), outcome.applied());
        }
    },
    RESET {
        @Override
        String option() {
            return CONFIRMATION;
        }

        @Override
        String run(Class<?> application, CommandLine line, OwnOrNamedDatabase database) {
            if (!line.own()) {
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
        String run(Class<?> application, CommandLine line, OwnOrNamedDatabase database) {
            var address = database.open();
            new SchemaMigration(address, locations()).migrate();
            try (var context = withoutViews(application, address, line)) {
                var people =
                        context.getBeanProvider(DemoSeed.class)
                                .getIfAvailable(
                                        () -> {
                                            throw new StartFailure(
                                                    "This build of Laurel brings no demonstration data.");
                                        })
                                .seed();
                return "The demonstration data is loaded. What follows is said only now:\n"
                        + people;
            }
        }
    },
    BACKUP {
        @Override
        boolean needsFile() {
            return true;
        }

        @Override
        OwnOrNamedDatabase database() {
            return OwnOrNamedDatabase.findBesideServer();
        }

        @Override
        String run(Class<?> application, CommandLine line, OwnOrNamedDatabase database) {
            var file = Objects.requireNonNull(line.file());
            var rows = Backup.write(database.open().migrations(), file);
            return "%s holds everything: %d rows.".formatted(file, rows);
        }
    },
    RESTORE {
        @Override
        String option() {
            return REPLACE;
        }

        @Override
        boolean needsFile() {
            return true;
        }

        @Override
        String run(Class<?> application, CommandLine line, OwnOrNamedDatabase database) {
            var file = Objects.requireNonNull(line.file());
            var address = database.open();
            var outcome = new Restore(address, locations(), line.own()).read(file);
            try (var context = withoutViews(application, address, line)) {
                var checked = context.getBean(IntegrityCheck.class).check();
                if (!checked.violations().isEmpty()) {
                    throw new StartFailure(
                            "%d rows are restored, but the points do not fit together: %s"
                                    .formatted(
                                            outcome.rows(),
                                            String.join("; ", checked.violations())));
                }
                return "%d rows are restored as they were at %s, and all %d rules of the ledger hold."
                        .formatted(outcome.rows(), outcome.taken(), checked.rules());
            }
        }
    };

    /** Views need a web server, which a command does not start. */
    private static final String WITHOUT_VIEWS =
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.VaadinScopesConfig";

    private static final String QUIETLY = "--logging.level.app.laurel=warn";
    private static final String CONFIRMATION = "--yes-delete-everything";
    private static final String REPLACE = "--replace";

    /**
     * Does it, and answers what to print.
     *
     * @throws StartFailure or {@link BrokenMigration} in one line when it fails
     */
    abstract String run(Class<?> application, CommandLine line, OwnOrNamedDatabase database);

    /** The database to work on, which no server may use meanwhile unless the command says so. */
    OwnOrNamedDatabase database() {
        return OwnOrNamedDatabase.find();
    }

    /** The one option that the command has of its own, or null. */
    @Nullable String option() {
        return null;
    }

    /** Whether a file has to be named. */
    boolean needsFile() {
        return false;
    }

    private static ConfigurableApplicationContext withoutViews(
            Class<?> application, DatabaseAddress address, CommandLine line) {
        var prepared = PreparedDatabase.prepare(address, locations());
        var preparation = new Preparation(CompletableFuture.completedFuture(prepared));
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .initializers(
                        context ->
                                context.getBeanFactory()
                                        .registerSingleton("preparation", preparation))
                .run(
                        Stream.concat(line.settings().stream(), Stream.of(WITHOUT_VIEWS, QUIETLY))
                                .toArray(String[]::new));
    }

    private static SchemaMigration migration(OwnOrNamedDatabase database) {
        return new SchemaMigration(database.open(), locations());
    }

    private static List<String> locations() {
        return SchemaMigration.locations(OwnOrNamedDatabase::setting);
    }
}

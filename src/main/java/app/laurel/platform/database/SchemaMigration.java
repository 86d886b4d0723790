package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** Brings the schema of a database up to date; the same for the server and for the commands. */
public final class SchemaMigration {

    private static final String MIGRATIONS = "classpath:db/migration";
    private static final String RIGHTS_OF_THE_APPLICATION = "classpath:db/callback";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final DatabaseAddress address;
    private final Flyway flyway;

    /** The migrations in the folders, run as the owner of the schema. */
    public SchemaMigration(DatabaseAddress address, List<String> locations) {
        this(address, locations, MigrationVersion.LATEST);
    }

    private SchemaMigration(
            DatabaseAddress address, List<String> locations, MigrationVersion target) {
        this.address = address;
        this.flyway =
                Flyway.configure()
                        .dataSource(new UnpooledDataSource(address.migrations()))
                        .locations(locations.toArray(String[]::new))
                        .placeholders(
                                Map.of(
                                        "applicationUser",
                                        address.application().user().replace("'", "''")))
                        .cleanDisabled(false)
                        .target(target)
                        .load();
    }

    /** The same migrations up to a version, for data of an older Laurel. */
    public static SchemaMigration upTo(
            String version, DatabaseAddress address, List<String> locations) {
        return new SchemaMigration(address, locations, MigrationVersion.fromVersion(version));
    }

    /** The version that {@link #migrate()} leads to. */
    public String newest() {
        return Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .reduce((older, newer) -> newer)
                .orElseThrow()
                .getVersion();
    }

    /** Where migrations are: {@code laurel.database.migrations} can name further folders. */
    public static List<String> locations(UnaryOperator<@Nullable String> settings) {
        var further = settings.apply("laurel.database.migrations");
        return further == null
                ? List.of(MIGRATIONS, RIGHTS_OF_THE_APPLICATION)
                : List.of(MIGRATIONS, RIGHTS_OF_THE_APPLICATION, further);
    }

    /**
     * Applies what is missing; several instances may do so at the same time.
     *
     * @throws BrokenMigration when a migration fails or does not fit what was applied before
     * @throws StartFailure when the database cannot be used at all
     */
    public Outcome migrate() {
        ServerCheck.check(address.migrations());
        try {
            var result = flyway.migrate();
            var version =
                    result.targetSchemaVersion == null
                            ? result.initialSchemaVersion
                            : result.targetSchemaVersion;
            return new Outcome(version, result.migrationsExecuted);
        } catch (FlywayException e) {
            throw explain(e);
        }
    }

    /**
     * Drops everything in the schema and builds it anew.
     *
     * @throws BrokenMigration as {@link #migrate()}
     * @throws StartFailure as {@link #migrate()}
     */
    public Outcome reset() {
        ServerCheck.check(address.migrations());
        try {
            flyway.clean();
        } catch (FlywayException e) {
            throw explain(e);
        }
        return migrate();
    }

    private RuntimeException explain(FlywayException e) {
        var cause = NestedExceptionUtils.getMostSpecificCause(e);
        if (cause instanceof SQLException sql && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
            return new StartFailure(
                    "The user %s may not change the schema of %s (%s): make it the owner of the database, or name the owner in DATABASE_MIGRATION_URL."
                            .formatted(
                                    address.migrations().user(),
                                    address.migrations(),
                                    ServerSaid.in(sql)));
        }
        if (cause instanceof SQLException sql && ConnectionTrouble.isOne(sql)) {
            return ConnectionTrouble.explain(sql, address.migrations());
        }
        return BrokenMigration.of(e);
    }

    /**
     * What a migration did.
     *
     * @param version the schema's version afterwards
     * @param applied how many migrations were missing
     */
    public record Outcome(String version, int applied) {}
}

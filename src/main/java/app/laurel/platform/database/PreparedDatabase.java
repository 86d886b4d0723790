package app.laurel.platform.database;

import app.laurel.platform.Maintenance;
import app.laurel.platform.StartFailure;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that answers and whose schema was brought up to date, or is left alone when that
 * failed.
 *
 * @param asApplicationRole whether connections work as the role that cannot change the ledger
 */
public record PreparedDatabase(
        DatabaseAddress address, Maintenance maintenance, boolean asApplicationRole) {

    private static final Logger LOG = LoggerFactory.getLogger(PreparedDatabase.class);

    /**
     * Checks the server and migrates.
     *
     * @throws StartFailure when the database cannot be used at all
     */
    public static PreparedDatabase prepare(DatabaseAddress address, List<String> migrations) {
        var maintenance = migrate(address, migrations);
        return new PreparedDatabase(
                address, maintenance, !maintenance.isOn() && ApplicationRole.isOpenTo(address));
    }

    private static Maintenance migrate(DatabaseAddress address, List<String> migrations) {
        try {
            var outcome = new SchemaMigration(address, migrations).migrate();
            if (outcome.applied() > 0) {
                LOG.info(
                        "Applied {} migrations, the schema has version {}",
                        outcome.applied(),
                        outcome.version());
            }
            return new Maintenance(null);
        } catch (BrokenMigration e) {
            LOG.error(
                    "{}. Laurel stays in maintenance mode: mend the cause or restore a backup, then start it again.",
                    e.getMessage());
            return new Maintenance(e.subject());
        }
    }
}

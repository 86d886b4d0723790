package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The role {@code laurel_app}, as which the application works: it can add to the ledger and the
 * audit log, and change neither.
 */
final class ApplicationRole {

    static final String TAKE = "set role laurel_app";

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationRole.class);

    private ApplicationRole() {}

    /**
     * Whether the application's connections can work as that role.
     *
     * @throws StartFailure when they cannot work with the tables at all
     */
    static boolean isOpenTo(DatabaseAddress address) {
        var url = address.application();
        try (var connection = url.connect()) {
            if (url.throughPgBouncer()) {
                requireTables(connection, url);
                return false;
            }
            try (var statement = connection.createStatement()) {
                statement.execute(TAKE);
                return true;
            } catch (SQLException e) {
                requireTables(connection, url);
                LOG.warn(
                        "The user {} cannot work as laurel_app ({}): only its trigger protects the ledger. As an administrator of the database run: create role laurel_app; grant laurel_app to {}; then start Laurel again.",
                        url.user(),
                        ServerSaid.in(e),
                        url.user());
                return false;
            }
        } catch (SQLException e) {
            throw ConnectionTrouble.explain(e, url);
        }
    }

    private static void requireTables(Connection connection, DatabaseUrl url) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select has_table_privilege('users', 'SELECT') and has_table_privilege('users', 'INSERT')")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new StartFailure(
                        "The user %s may not use the tables of %s: grant it the role laurel_app, or take the owner of the schema in DATABASE_URL."
                                .formatted(url.user(), url));
            }
        }
    }
}

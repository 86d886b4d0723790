package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import java.sql.SQLException;

/** Whether the server can be reached and is new enough. */
final class ServerCheck {

    static final int OLDEST_VERSION = 15;

    private ServerCheck() {}

    /**
     * Connects once.
     *
     * @throws StartFailure in one line with cause and fix
     */
    static void check(DatabaseUrl url) {
        check(url, OLDEST_VERSION);
    }

    static void check(DatabaseUrl url, int oldest) {
        try (var connection = url.connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < oldest) {
                throw new StartFailure(
                        "PostgreSQL at %s has version %d, Laurel needs %d or newer: upgrade the server."
                                .formatted(url.hosts(), version, oldest));
            }
        } catch (SQLException e) {
            throw ConnectionTrouble.explain(e, url);
        }
    }
}

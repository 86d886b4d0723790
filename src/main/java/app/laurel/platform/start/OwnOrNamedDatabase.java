package app.laurel.platform.start;

import app.laurel.platform.StartFailure;
import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.embedded.EmbeddedDatabase;
import app.laurel.platform.embedded.LaurelHome;
import org.jspecify.annotations.Nullable;

/**
 * The database that the settings name, or else the embedded one, which this process starts and
 * stops.
 */
final class OwnOrNamedDatabase implements AutoCloseable {

    private final EmbeddedDatabase.@Nullable Reservation reservation;
    private @Nullable EmbeddedDatabase embedded;
    private boolean closed;

    private OwnOrNamedDatabase(EmbeddedDatabase.@Nullable Reservation reservation) {
        this.reservation = reservation;
    }

    /**
     * Finds out which one; this is quick.
     *
     * @throws StartFailure when another Laurel uses the embedded one
     */
    static OwnOrNamedDatabase find() {
        return new OwnOrNamedDatabase(
                DatabaseAddress.isNamedBy(OwnOrNamedDatabase::setting)
                        ? null
                        : EmbeddedDatabase.reserve(LaurelHome.of(System.getenv())));
    }

    /** A system property or else an environment variable, as Spring reads them. */
    static @Nullable String setting(String name) {
        var property = System.getProperty(name);
        return property == null ? System.getenv(name) : property;
    }

    /** The address, after the embedded one was started. */
    DatabaseAddress open() {
        return DatabaseAddress.of(OwnOrNamedDatabase::setting, () -> start().url());
    }

    private synchronized EmbeddedDatabase start() {
        if (closed || reservation == null) {
            throw new StartFailure("Laurel was stopped while it started.");
        }
        embedded = reservation.start();
        return embedded;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (embedded != null) {
            embedded.stop();
        }
    }
}

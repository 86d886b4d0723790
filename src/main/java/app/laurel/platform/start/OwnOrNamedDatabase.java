package app.laurel.platform.start;

import app.laurel.platform.StartFailure;
import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.DatabaseUrl;
import app.laurel.platform.embedded.EmbeddedDatabase;
import app.laurel.platform.embedded.LaurelHome;
import org.jspecify.annotations.Nullable;

/**
 * The database that the settings name, or else the embedded one, which this process starts and
 * stops.
 */
final class OwnOrNamedDatabase implements AutoCloseable {

    private final EmbeddedDatabase.@Nullable Reservation reservation;
    private final @Nullable DatabaseUrl running;
    private @Nullable EmbeddedDatabase embedded;
    private boolean closed;

    private OwnOrNamedDatabase(
            EmbeddedDatabase.@Nullable Reservation reservation, @Nullable DatabaseUrl running) {
        this.reservation = reservation;
        this.running = running;
    }

    /**
     * Finds out which one; this is quick.
     *
     * @throws StartFailure when another Laurel uses the embedded one
     */
    static OwnOrNamedDatabase find() {
        return isNamed()
                ? new OwnOrNamedDatabase(null, null)
                : new OwnOrNamedDatabase(
                        EmbeddedDatabase.reserve(LaurelHome.of(System.getenv())), null);
    }

    /** Like {@link #find()}, but shares the embedded one with a Laurel that uses it. */
    static OwnOrNamedDatabase findBesideServer() {
        if (!isNamed()) {
            var running = EmbeddedDatabase.ofRunningServer(LaurelHome.of(System.getenv()));
            if (running.isPresent()) {
                return new OwnOrNamedDatabase(null, running.get());
            }
        }
        return find();
    }

    private static boolean isNamed() {
        return DatabaseAddress.isNamedBy(OwnOrNamedDatabase::setting);
    }

    /** A system property or else an environment variable, as Spring reads them. */
    static @Nullable String setting(String name) {
        var property = System.getProperty(name);
        return property == null ? System.getenv(name) : property;
    }

    /** The address, after the embedded one was started unless it runs. */
    DatabaseAddress open() {
        return DatabaseAddress.of(
                OwnOrNamedDatabase::setting, () -> running == null ? start().url() : running);
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

package app.laurel.platform.embedded;

import app.laurel.platform.StartFailure;
import app.laurel.platform.database.DatabaseUrl;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a part of Laurel: its data survives restarts, it answers on the loopback interface
 * only, and it stops with {@link #stop()}. When it ends otherwise, killed or out of memory, it is
 * started again under the same address.
 */
public final class EmbeddedDatabase {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);

    private final LaurelHome.FolderLock lock;
    private final Postmaster postmaster;
    private final int port;
    private final DatabaseUrl url;
    private ProcessHandle server;
    private boolean stopped;

    private EmbeddedDatabase(
            LaurelHome.FolderLock lock, Postmaster postmaster, int port, DatabaseUrl url)
            throws IOException {
        this.lock = lock;
        this.postmaster = postmaster;
        this.port = port;
        this.url = url;
        this.server = postmaster.process();
    }

    /**
     * Reserves the folder, which takes no time, so that the slow part can run beside other work.
     *
     * @throws StartFailure when Laurel already runs on the same folder
     */
    public static Reservation reserve(LaurelHome home) {
        return new Reservation(home, home.reserve());
    }

    /**
     * The database of a Laurel that runs on the folder in another process; empty when none does.
     *
     * @throws StartFailure when that Laurel is just starting or ending
     */
    public static Optional<DatabaseUrl> ofRunningServer(LaurelHome home) {
        if (!home.isReserved()) {
            return Optional.empty();
        }
        try {
            var cluster = new Cluster(PostgresPrograms.in(home.folder()), home.folder());
            var port = Postmaster.portOf(cluster.data());
            if (port.isPresent()) {
                return Optional.of(url(cluster, port.getAsInt()));
            }
        } catch (IOException e) {
            // Its files are not there yet, or not any more.
        }
        throw new StartFailure(
                "Laurel is just starting or stopping on %s: try again in a moment."
                        .formatted(home.folder()));
    }

    private static DatabaseUrl url(Cluster cluster, int port) throws IOException {
        return new DatabaseUrl(
                "127.0.0.1:" + port,
                Cluster.NAME,
                Cluster.NAME,
                cluster.password(),
                false,
                Map.of("sslmode", "disable"));
    }

    /** Where the database is and how to sign in as the owner of the schema. */
    public DatabaseUrl url() {
        return url;
    }

    /** Ends the server and gives the folder back; a second call does nothing. */
    public synchronized void stop() {
        if (!stopped) {
            stopped = true;
            postmaster.stop();
            lock.release();
        }
    }

    private void watch() {
        Thread.ofPlatform().name("embedded-postgresql").daemon().start(this::keepRunning);
    }

    /** Looks itself, since a process that is no child is noticed late by {@code onExit}. */
    private void keepRunning() {
        try {
            for (var pause = BETWEEN_LOOKS; !isStopped(); ) {
                Thread.sleep(pause);
                pause = isRunningAgain() ? BETWEEN_LOOKS : BETWEEN_ATTEMPTS;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** The log is looked up here: a start has none yet when its database begins. */
    private synchronized boolean isRunningAgain() {
        if (stopped || server.isAlive()) {
            return true;
        }
        var log = LoggerFactory.getLogger(EmbeddedDatabase.class);
        log.warn("The embedded PostgreSQL has ended and is started again.");
        try {
            postmaster.startAgain(port);
            server = postmaster.process();
            return true;
        } catch (IOException | StartFailure e) {
            log.error("The embedded PostgreSQL does not come back: {}", e.getMessage());
            return false;
        }
    }

    /** Gives the folder back without stopping the server, as the end of a killed process does. */
    synchronized void forget() {
        stopped = true;
        lock.release();
    }

    /** A folder that no other Laurel uses while this process lives. */
    public record Reservation(LaurelHome home, LaurelHome.FolderLock lock) {

        /** Starts the server, after unpacking it and making the data if it is the first time. */
        public EmbeddedDatabase start() {
            try {
                SystemUser.requireReachable(home.folder());
                var programs = PostgresPrograms.in(home.folder());
                var cluster = new Cluster(programs, home.folder());
                cluster.prepare();
                var postmaster = new Postmaster(programs, cluster.data());
                var port = postmaster.start();
                var database = new EmbeddedDatabase(lock, postmaster, port, url(cluster, port));
                database.watch();
                return database;
            } catch (IOException e) {
                lock.release();
                throw new StartFailure(
                        "The embedded PostgreSQL cannot use %s (%s): make the folder writable or choose another LAUREL_HOME."
                                .formatted(home.folder(), e));
            } catch (RuntimeException e) {
                lock.release();
                throw e;
            }
        }
    }
}

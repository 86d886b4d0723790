package app.laurel.platform.embedded;

import app.laurel.platform.StartFailure;
import app.laurel.platform.database.DatabaseUrl;
import java.io.IOException;
import java.util.Map;

/**
 * PostgreSQL as a part of Laurel: its data survives restarts, it answers on the loopback interface
 * only, and it stops with {@link #stop()}.
 */
public final class EmbeddedDatabase {

    private final LaurelHome.FolderLock lock;
    private final Postmaster postmaster;
    private final DatabaseUrl url;
    private boolean stopped;

    private EmbeddedDatabase(LaurelHome.FolderLock lock, Postmaster postmaster, DatabaseUrl url) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.url = url;
    }

    /**
     * Reserves the folder, which takes no time, so that the slow part can run beside other work.
     *
     * @throws StartFailure when Laurel already runs on the same folder
     */
    public static Reservation reserve(LaurelHome home) {
        return new Reservation(home, home.reserve());
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
                var url =
                        new DatabaseUrl(
                                "127.0.0.1:" + port,
                                Cluster.NAME,
                                Cluster.NAME,
                                cluster.password(),
                                false,
                                Map.of("sslmode", "disable"));
                return new EmbeddedDatabase(lock, postmaster, url);
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

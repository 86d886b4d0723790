package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.embedded.EmbeddedDatabase;
import app.laurel.platform.embedded.LaurelHome;
import app.laurel.support.Auditor;
import app.laurel.support.Folders;
import app.laurel.support.MixedLoad;
import app.laurel.support.Proof;
import app.laurel.support.Restarted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The PostgreSQL that comes along is killed under the running application, as a whole or in part:
 * both are back without help, with all that was acknowledged.
 */
class R6KilledDatabaseTest {

    private static final int KILLS = Proof.size(3, 100);
    private static final int LEARNERS = 40;
    private static final int THREADS = 8;
    private static final int ACTS_BETWEEN = 200;
    private static final Duration LONGEST_AWAY = Duration.ofSeconds(10);

    private Path folder;
    private EmbeddedDatabase database;

    @BeforeEach
    void start() throws IOException {
        folder = Folders.reachable("killed");
        database = EmbeddedDatabase.reserve(new LaurelHome(folder.resolve("home"))).start();
    }

    @AfterEach
    void stop() throws IOException {
        database.stop();
        Folders.delete(folder);
    }

    @Test
    void bothAreBackWithoutHelpAndNothingIsLost() throws Exception {
        var away = new ArrayList<Duration>();
        try (var laurel = Restarted.on(address());
                var load =
                        MixedLoad.start(
                                laurel, LEARNERS, THREADS, R6KilledDatabaseTest::isDatabaseAway)) {
            for (var kill = 0; kill < KILLS; kill++) {
                waitFor(load, ACTS_BETWEEN, Duration.ofMinutes(1));
                var began = System.nanoTime();
                kill(Victim.values()[kill % Victim.values().length]);
                waitFor(load, THREADS + 1, LONGEST_AWAY);
                away.add(Duration.ofNanos(System.nanoTime() - began));
            }
            load.close();
            Collections.sort(away);
            Proof.report(
                    "R6 %d kills of PostgreSQL, %d acts acknowledged, %d broken off; away for %d ms (median), %d ms at most",
                    KILLS,
                    load.operations(),
                    load.interruptions(),
                    away.get(KILLS / 2).toMillis(),
                    away.getLast().toMillis());
            assertThat(load.failures()).isEmpty();
            assertThat(load.interruptions()).isPositive();
            assertThat(load.lost()).isEmpty();
            assertThat(Auditor.violationsIn(laurel)).isEmpty();
        }
    }

    /** What is killed, each as if by {@code kill -9}. */
    private enum Victim {
        /** The server, which leaves those that serve a connection behind. */
        SERVER {
            @Override
            Stream<ProcessHandle> processes(ProcessHandle server) {
                return Stream.of(server);
            }
        },
        /** One that serves a connection, whereupon the server ends and begins again by itself. */
        ONE_OF_ITS_OWN {
            @Override
            Stream<ProcessHandle> processes(ProcessHandle server) {
                return server.children().limit(1);
            }
        },
        /** All at once, as when the machine runs out of memory. */
        ALL {
            @Override
            Stream<ProcessHandle> processes(ProcessHandle server) {
                return Stream.concat(Stream.of(server), server.children());
            }
        };

        abstract Stream<ProcessHandle> processes(ProcessHandle server);
    }

    private void kill(Victim victim) throws IOException {
        var victims = victim.processes(server()).toList();
        victims.forEach(ProcessHandle::destroyForcibly);
        victims.forEach(process -> process.onExit().join());
    }

    private ProcessHandle server() throws IOException {
        var pidFile = folder.resolve("home/database/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .orElseThrow();
    }

    /** Waits until so many more acts are acknowledged. */
    private static void waitFor(MixedLoad load, int acts, Duration longest)
            throws InterruptedException {
        var wanted = load.operations() + acts;
        var end = System.nanoTime() + longest.toNanos();
        while (load.operations() < wanted) {
            assertThat(System.nanoTime()).as("not back after %s", longest).isLessThan(end);
            Thread.sleep(5);
        }
    }

    private static boolean isDatabaseAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof java.sql.SQLException);
    }

    private String address() {
        var url = database.url();
        return "postgresql://%s:%s@%s/%s?sslmode=disable"
                .formatted(url.user(), url.password(), url.hosts(), url.database());
    }
}

package app.laurel.platform.embedded;

import app.laurel.platform.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The server process of the embedded PostgreSQL. */
final class Postmaster {

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    /** Somebody was faster to take the port, or parts of a killed server are still ending. */
    private static final Pattern PASSING =
            Pattern.compile("could not create any TCP/IP sockets|is still in use");

    private static final int LINE_OF_PORT = 3;
    private static final int LINE_OF_STATE = 7;

    private final PostgresPrograms programs;
    private final Path data;
    private final Path log;

    Postmaster(PostgresPrograms programs, Path data) {
        this.programs = programs;
        this.data = data;
        this.log = data.resolve("server.log");
    }

    /** Starts the server and answers its port as soon as it accepts connections. */
    int start() throws IOException {
        return start(null);
    }

    /** Starts the server on the port that it had before. */
    void startAgain(int port) throws IOException {
        start(port);
    }

    private int start(@Nullable Integer wanted) throws IOException {
        endOrphan();
        for (int attempt = 1; ; attempt++) {
            var port = wanted == null ? freePort() : wanted;
            if (isStarted(port)) {
                return port;
            }
            var complaint = lastComplaint();
            if (attempt == MOST_ATTEMPTS || !PASSING.matcher(complaint).find()) {
                throw new StartFailure(
                        "The embedded PostgreSQL does not start on %s (%s): mend that or set DATABASE_URL to a database of your own."
                                .formatted(data, complaint));
            }
            pause();
        }
    }

    /** The server that was started. */
    ProcessHandle process() throws IOException {
        return recorded()
                .orElseThrow(() -> new IOException("PostgreSQL ended as soon as it was started"));
    }

    /** The process that the server's own file names, if there is one. */
    private Optional<ProcessHandle> recorded() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip()));
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL started", e);
        }
    }

    private boolean isStarted(int port) throws IOException {
        Files.deleteIfExists(log);
        var arguments =
                List.of(
                        "-D",
                        data.toString(),
                        "-l",
                        log.toString(),
                        "-t",
                        "120",
                        "-o",
                        options(port),
                        "start");
        var starting = Command.start(programs.program("pg_ctl"), arguments);
        try {
            while (!isReady(port)) {
                if (starting.waitFor(5, TimeUnit.MILLISECONDS)) {
                    return isReady(port);
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL started", e);
        }
    }

    /** The port of the server that runs on the data, if one accepts connections. */
    static OptionalInt portOf(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > LINE_OF_STATE && lines.get(LINE_OF_STATE).startsWith("ready")
                    ? OptionalInt.of(Integer.parseInt(lines.get(LINE_OF_PORT).strip()))
                    : OptionalInt.empty();
        } catch (NoSuchFileException e) {
            return OptionalInt.empty();
        }
    }

    void stop() {
        try {
            Command.run(
                    programs.program("pg_ctl"),
                    List.of("-D", data.toString(), "-m", "fast", "-t", "60", "stop"));
        } catch (IOException | StartFailure e) {
            // It is gone already, or will find its way back from the log at the next start.
        }
    }

    private static String options(int port) {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "timezone=UTC",
                "log_timezone=UTC",
                "jit=off");
    }

    /**
     * A crash of Laurel leaves its server running, and a crash of the machine leaves the file that
     * names its process, which by now may be a process of somebody else.
     */
    private void endOrphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        var command = recorded().flatMap(process -> process.info().command());
        if (command.isPresent() && command.get().contains("postgres")) {
            stop();
        } else if (command.isPresent()) {
            Files.delete(pidFile());
        }
    }

    /** The file may also be the one that a killed server left behind. */
    private boolean isReady(int port) throws IOException {
        return portOf(data).equals(OptionalInt.of(port)) && recorded().isPresent();
    }

    private String lastComplaint() throws IOException {
        if (!Files.exists(log)) {
            return "it said nothing";
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("FATAL:") || line.contains("ERROR:"))
                .reduce((first, second) -> second)
                .map(line -> line.substring(line.indexOf(": ") + 1).strip())
                .orElse("see " + log);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package app.laurel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.FreePort;
import app.laurel.support.PostgresForTests;
import app.laurel.support.TestServer.TestDatabase;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many requests a second the API of the packaged application answers over 200 quizzes, 2,000
 * people and 50,000 attempts; wrk asks, on the same machine (see bench/quizzes).
 */
class QuizThroughput {

    private static final List<String> READS = List.of("list", "quiz", "board", "overall");
    private static final int CONNECTIONS = 50;
    private static final int BROKEN_OFF = 1_000;

    @TempDir private Path folder;
    private final Duration time =
            Duration.ofSeconds(Integer.getInteger("laurel.bench.seconds", 10));
    private int runs;

    @Test
    void measure() throws Exception {
        var server = PostgresForTests.durable();
        var database = server.newDatabase();
        var port = FreePort.find();
        var laurel = start(database, port);
        try {
            try (var connection = server.owner(database.name())) {
                Fair.open(connection);
            }
            for (var what : READS) {
                say(what, settled(port, what));
            }
            say("attempt", settled(port, "attempt"));
            memory(laurel);
            for (var people : List.of(1_600, 5_000)) {
                say(
                        String.format(Locale.ROOT, "%,d people, all together", people),
                        wrk(port, "mixed", people, time.multipliedBy(4), true));
            }
            breakOff(port);
            say("list, after " + BROKEN_OFF + " broke off", wrk(port, "list", 50, time, false));
            memory(laurel);
        } finally {
            laurel.toHandle().destroy();
            laurel.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private Process start(TestDatabase database, int port) throws Exception {
        var said = folder.resolve("laurel.log");
        var builder =
                new ProcessBuilder("bin/run", "--port", Integer.toString(port))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        builder.environment().put("DATABASE_URL", database.url());
        builder.environment().put("LAUREL_HOME", folder.resolve("home").toString());
        var process = builder.start();
        while (process.isAlive() && !Files.readString(said).contains("Laurel is ready")) {
            Thread.sleep(200);
        }
        assertThat(process.isAlive()).as(() -> read(said)).isTrue();
        return process;
    }

    /**
     * What wrk measured.
     *
     * @param median in milliseconds, as the other two
     */
    private record Measured(
            double perSecond,
            double median,
            double slowest5,
            double slowest1,
            long requests,
            long failed) {

        static Measured of(String line) {
            var words = line.split(" ");
            return new Measured(
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    Double.parseDouble(words[3]),
                    Double.parseDouble(words[4]),
                    Long.parseLong(words[5]),
                    Long.parseLong(words[6]));
        }
    }

    private Measured settled(int port, String what) throws IOException, InterruptedException {
        var settling = new Settling();
        while (true) {
            var now = wrk(port, what, CONNECTIONS, time, false);
            if (settling.isOver(now.perSecond())) {
                return now;
            }
        }
    }

    private Measured wrk(int port, String what, int connections, Duration time, boolean thinking)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                                "wrk",
                                "--threads=2",
                                "--connections=" + connections,
                                "--duration=" + time.toSeconds() + "s",
                                "--timeout=10s",
                                "--script=bench/quizzes.lua",
                                "http://127.0.0.1:" + port,
                                "--",
                                what,
                                Integer.toString(Fair.KEYS),
                                Integer.toString(Fair.QUIZZES),
                                Integer.toString(Fair.QUESTIONS),
                                Integer.toString(++runs))
                        .redirectErrorStream(true);
        if (thinking) {
            builder.environment().put("LAUREL_BENCH_THINKING", "yes");
        }
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        said.lines().filter(line -> line.startsWith("refused")).forEach(System.out::println);
        return said.lines()
                .filter(line -> line.startsWith("result "))
                .findFirst()
                .map(Measured::of)
                .orElseThrow(() -> new IllegalStateException(said));
    }

    /** Clients that ask and are gone before they are answered. */
    private void breakOff(int port) throws IOException, InterruptedException {
        for (var i = 1; i <= BROKEN_OFF; i++) {
            try (var socket = new Socket("127.0.0.1", port)) {
                var whole = i % 2 == 0 ? "\r\n" : "";
                socket.getOutputStream()
                        .write(
                                ("GET /api/leaderboard HTTP/1.1\r\nHost: localhost\r\nx-api-key: "
                                                + Fair.key(i % Fair.KEYS + 1)
                                                + "\r\n"
                                                + whole)
                                        .getBytes(StandardCharsets.UTF_8));
                socket.setSoLinger(true, 0);
            }
        }
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://127.0.0.1:"
                                                            + port
                                                            + "/api/healthcheck"))
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private static void memory(Process laurel) throws IOException {
        var lines = Files.readAllLines(Path.of("/proc/" + laurel.pid() + "/status"));
        var now = kilobytes(lines, "VmRSS:");
        var most = kilobytes(lines, "VmHWM:");
        System.out.printf(
                Locale.ROOT,
                "quizzes memory of the process: %,d MB, at most %,d MB%n",
                now / 1024,
                most / 1024);
    }

    private static long kilobytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private static void say(String what, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "quizzes %s: %,.0f/s, half within %.0f ms, 95 %% within %.0f ms, 99 %% within %.0f ms%s%n",
                what,
                measured.perSecond(),
                measured.median(),
                measured.slowest5(),
                measured.slowest1(),
                measured.failed() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", %,d of %,d FAILED",
                                measured.failed(),
                                measured.requests()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts Laurel and the bare starter in turns and compares how long each takes from its command to
 * being ready. Arguments: rounds, bin/run, a folder for data, then the starter's command line.
 */
class Startup {

    private static final String LAUREL = "Laurel, bin/run";
    private static final String WITHOUT_CACHE = "Laurel without AOT cache";
    private static final String STARTER = "bare starter";

    private final Path data;

    private Startup(Path data) {
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        var rounds = Integer.parseInt(arguments[0]);
        var startup = new Startup(Path.of(arguments[2]));
        var run = List.of(arguments[1]);
        var starter = Arrays.asList(arguments).subList(3, arguments.length);
        // The first start of each makes the database; it is not counted.
        startup.laurel(run, Map.of());
        startup.starter(starter);

        var laurels = new ArrayList<Double>();
        var starters = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int round = 1; round <= rounds; round++) {
            var one = round % 2 == 0 ? startup.laurel(run, Map.of()) : startup.starter(starter);
            var other = round % 2 == 0 ? startup.starter(starter) : startup.laurel(run, Map.of());
            laurels.add(round % 2 == 0 ? one : other);
            starters.add(round % 2 == 0 ? other : one);
            ratios.add(laurels.getLast() / starters.getLast());
            say("round %d: %s %.1f s, %s %.1f s", round, LAUREL, laurels.getLast(), STARTER, starters.getLast());
        }
        var slow = startup.laurel(run, Map.of("LAUREL_JAVA_OPTIONS", "-XX:AOTMode=off"));
        say("%s: %.1f s", WITHOUT_CACHE, slow);
        say("median of %d rounds: %s %.1f s, %s %.1f s", rounds, LAUREL, median(laurels), STARTER, median(starters));
        say("ratio: %.2f (median of the rounds)", median(ratios));
    }

    private double laurel(List<String> run, Map<String, String> environment) throws Exception {
        var command = new ArrayList<>(run);
        command.addAll(List.of("--port", Integer.toString(freePort())));
        var all = new java.util.HashMap<>(environment);
        all.put("LAUREL_HOME", data.resolve("laurel").toString());
        return seconds(command, all, "Laurel is ready");
    }

    private double starter(List<String> starter) throws Exception {
        var command = new ArrayList<>(starter);
        command.add("--server.port=" + freePort());
        command.add("--starter.data=" + data.resolve("starter"));
        return seconds(command, Map.of(), "Started Starter");
    }

    /** From the start of the command to the line that contains the text; then stops it. */
    private double seconds(List<String> command, Map<String, String> environment, String ready) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().remove("DATABASE_URL");
        var said = new ArrayList<String>();
        var began = System.nanoTime();
        var process = builder.start();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains(ready)) {
                    var seconds = (System.nanoTime() - began) / 1e9;
                    process.toHandle().destroy();
                    lines.lines().forEach(rest -> {});
                    process.waitFor(60, TimeUnit.SECONDS);
                    return seconds;
                }
            }
        }
        throw new IllegalStateException(command + " ended before it was ready:\n" + String.join("\n", said));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}

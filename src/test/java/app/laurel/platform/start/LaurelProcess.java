package app.laurel.platform.start;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs Laurel's main method in a process of its own, as {@code java -jar} does. */
record LaurelProcess(int status, String output, String complaints) {

    /** Runs to the end, with nothing in the environment but what is given. */
    static LaurelProcess run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var out = Files.createTempFile("laurel", ".out");
        var err = Files.createTempFile("laurel", ".err");
        try {
            var builder = new ProcessBuilder(command(List.of(arguments)));
            builder.environment().keySet().removeIf(LaurelProcess::isSetting);
            builder.environment().putAll(environment);
            var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            return new LaurelProcess(process.waitFor(), read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static boolean isSetting(String name) {
        return name.startsWith("DATABASE_") || name.startsWith("LAUREL_");
    }

    private static List<String> command(List<String> arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(
                        Stream.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPathOfTheApplication(),
                                "app.laurel.LaurelApplication"),
                        arguments.stream())
                .toList();
    }

    private static String classPathOfTheApplication() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }
}

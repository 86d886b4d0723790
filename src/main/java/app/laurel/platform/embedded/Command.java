package app.laurel.platform.embedded;

import app.laurel.platform.StartFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs PostgreSQL's programs as the one who owns its data. */
final class Command {

    private Command() {}

    /** Starts the program and does not listen to what it says. */
    static Process start(Path program, List<String> arguments) throws IOException {
        return prepare(program, arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    static void run(Path program, List<String> arguments) throws IOException {
        run(program, arguments, "");
    }

    /**
     * Runs the program to its end, with the text as its input.
     *
     * @throws StartFailure with the last line that the program printed when it fails
     */
    static void run(Path program, List<String> arguments, String input) throws IOException {
        var process = prepare(program, arguments).start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0 || output.contains("FATAL:") || output.contains("ERROR:")) {
                throw failed(program, output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program.getFileName() + " ran", e);
        }
    }

    private static ProcessBuilder prepare(Path program, List<String> arguments) {
        var builder = new ProcessBuilder(SystemUser.command(program, arguments));
        builder.directory(program.getParent().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.redirectErrorStream(true);
        return builder;
    }

    private static StartFailure failed(Path program, String output) {
        var said =
                output.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("Examine the log"))
                        .filter(line -> !line.contains("password"))
                        .reduce((first, second) -> second)
                        .orElse("it said nothing");
        return new StartFailure(
                "The embedded PostgreSQL cannot start (%s: %s): mend that or set DATABASE_URL to a database of your own."
                        .formatted(program.getFileName(), said.strip()));
    }
}

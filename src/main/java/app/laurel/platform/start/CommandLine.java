package app.laurel.platform.start;

import app.laurel.platform.StartFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A command with everything that was said behind it. Nothing of that is left aside: whoever
 * misspells an option would see the command do something else than they wanted.
 *
 * @param own whether the command's own option is there
 * @param settings of the application, {@code --some.name=value}
 */
record CommandLine(Command command, @Nullable Path file, boolean own, List<String> settings) {

    /**
     * Reads the arguments, of which the first names the command.
     *
     * @throws StartFailure in one line for whatever the command does not know
     */
    static CommandLine of(List<String> arguments) {
        var command = commandNamed(arguments.getFirst());
        var name = arguments.getFirst().toLowerCase(Locale.ROOT);
        var files = new ArrayList<Path>();
        var settings = new ArrayList<String>();
        var own = false;
        for (var argument : arguments.subList(1, arguments.size())) {
            if (argument.matches("--[^=]+\\.[^=]+=.*")) {
                settings.add(argument);
            } else if (argument.equals(command.option())) {
                own = true;
            } else if (argument.startsWith("-")) {
                throw new StartFailure(unknown(name, argument, command.option()));
            } else {
                files.add(Path.of(argument).toAbsolutePath());
            }
        }
        if (command.needsFile() && files.isEmpty()) {
            throw new StartFailure("%1$s needs a file: %1$s laurel.backup".formatted(name));
        }
        if (files.size() > (command.needsFile() ? 1 : 0)) {
            throw new StartFailure(
                    "%s does not know what to do with %s.".formatted(name, arguments.getLast()));
        }
        return new CommandLine(
                command, files.isEmpty() ? null : files.getFirst(), own, List.copyOf(settings));
    }

    /**
     * Refuses settings that are needed before Spring reads the arguments.
     *
     * @throws StartFailure in one line
     */
    static void refuseEarlySettings(String[] arguments) {
        for (var argument : arguments) {
            if (argument.matches("--(DATABASE_[A-Z_]+|LAUREL_HOME)=.*")) {
                throw new StartFailure(
                        "Laurel's jar takes %1$s from the environment only: set it there, or start with bin/run --%1$s=…"
                                .formatted(argument.substring(2, argument.indexOf('='))));
            }
        }
    }

    private static String unknown(String name, String option, @Nullable String known) {
        return known == null
                ? "%s does not know %s: nothing was done.".formatted(name, option)
                : "%s does not know %s, only %s: nothing was done.".formatted(name, option, known);
    }

    private static Command commandNamed(String name) {
        try {
            return Command.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new StartFailure(
                    "There is no command %s: Laurel knows %s, and serves without any."
                            .formatted(
                                    name,
                                    Arrays.stream(Command.values())
                                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                                            .collect(Collectors.joining(", "))));
        }
    }
}

package app.laurel.shell;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes texts say points the way a family calls them, as {@link PointsName} describes. */
final class PointsInText {

    private static final Pattern NAMED = Pattern.compile("\\{([pP]oints|point)(?:,(\\d))?}");

    private PointsInText() {}

    /** A text that takes no other arguments. */
    static String said(String text, PointsName name) {
        return NAMED.matcher(text)
                .replaceAll(named -> Matcher.quoteReplacement(word(named.group(1), name)));
    }

    /**
     * A pattern for {@link java.text.MessageFormat} that finds the words behind so many other
     * arguments: inserted as arguments, they may hold any character.
     */
    static String pattern(String text, int arguments) {
        return NAMED.matcher(text)
                .replaceAll(
                        named ->
                                named.group(2) == null
                                        ? at(arguments + place(named.group(1)))
                                        : "{%s,choice,0#%s|1#%s|1<%s}"
                                                .formatted(
                                                        named.group(2),
                                                        at(arguments),
                                                        at(arguments + 1),
                                                        at(arguments)));
    }

    /** The arguments with the words behind them. */
    static Object[] behind(Object[] arguments, PointsName name) {
        var all = Arrays.copyOf(arguments, arguments.length + 3, Object[].class);
        all[arguments.length] = name.many();
        all[arguments.length + 1] = name.one();
        all[arguments.length + 2] = capital(name.many());
        return all;
    }

    private static String word(String named, PointsName name) {
        return switch (place(named)) {
            case 0 -> name.many();
            case 1 -> name.one();
            default -> capital(name.many());
        };
    }

    private static int place(String named) {
        return switch (named) {
            case "points" -> 0;
            case "point" -> 1;
            default -> 2;
        };
    }

    private static String at(int index) {
        return "{" + index + "}";
    }

    private static String capital(String word) {
        var rest = word.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(word.codePointAt(0)))
                + word.substring(rest);
    }
}

package app.laurel.learning.curriculum.math;

import java.util.List;
import java.util.stream.Stream;

/** All that is known about what is right, gathered without a look at the exercises' own answers. */
final class Checks {

    private static final List<Check> ALL =
            Stream.of(equations(), FirstNumbersChecks.all()).flatMap(List::stream).toList();

    private Checks() {}

    static Check of(String text) {
        return ALL.stream()
                .filter(check -> check.knows(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing checks: " + text));
    }

    /** "7 + 5 = ?" and "? × 4 = 12": the option put in for the question mark makes it true. */
    private static List<Check> equations() {
        return List.of(
                Check.option(
                        "[\\d,.½⅓⅔¼¾⁄⁻⁰¹²³⁴⁵⁶⁷⁸⁹√()+−×÷=% ]*\\?[\\d,.½⅓⅔¼¾⁄√()+−×÷=% ]*",
                        (match, option) ->
                                Calculator.holds(match.group().replace("?", "(" + option + ")"))));
    }
}

package app.laurel.learning.curriculum.math;

import app.laurel.questions.Question;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that is known about what is right, gathered without a look at the exercises' own answers. */
final class Checks {

    private static final List<Check> ALL =
            Stream.of(
                            equations(),
                            FirstNumbersChecks.all(),
                            MeasuringChecks.all(),
                            GeometryChecks.all(),
                            FractionChecks.all(),
                            AlgebraChecks.all(),
                            ChanceChecks.all())
                    .flatMap(List::stream)
                    .toList();

    private Checks() {}

    /** What the question says, with the numbers of a bar graph as they are read out. */
    static String told(Question question) {
        var label =
                Pattern.compile("aria-label=\"(Bar graph.*?)\"")
                        .matcher(String.valueOf(question.picture()));
        return label.find() ? question.text() + " " + label.group(1) : question.text();
    }

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

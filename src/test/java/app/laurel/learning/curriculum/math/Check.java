package app.laurel.learning.curriculum.math;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Decides about an option by reading the question's text, for texts of one form. In a form, #
 * stands for a number and @ for a fraction.
 */
record Check(Pattern form, BiPredicate<MatchResult, String> isRight) {

    /** The option has to have the value that the function works out. */
    static Check value(String form, ToDoubleFunction<MatchResult> value) {
        return option(
                form,
                (match, option) -> Calculator.close(value.applyAsDouble(match), number(option)));
    }

    /** The option has to be this text. */
    static Check text(String form, Function<MatchResult, String> text) {
        return option(form, (match, option) -> option.equals(text.apply(match)));
    }

    static Check option(String form, BiPredicate<MatchResult, String> isRight) {
        var pattern =
                form.replace("#", "(−?\\d[\\d,]*(?:\\.\\d+)?)").replace("@", "([½⅓⅔¼¾]|\\d+⁄\\d+)");
        return new Check(Pattern.compile(pattern), isRight);
    }

    boolean knows(String text) {
        return form.matcher(text).matches();
    }

    boolean accepts(String text, String option) {
        var match = form.matcher(text);
        return match.matches() && isRight.test(match.toMatchResult(), option);
    }

    /** The value of a group of the match. */
    static double n(MatchResult match, int group) {
        return Calculator.value(match.group(group));
    }

    /** The values of all groups. */
    static double[] values(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToDouble(group -> n(match, group))
                .toArray();
    }

    /** The numbers of a list such as "3, 4, 7 or 12". */
    static List<Double> list(String text) {
        return Pattern.compile(", | or ").splitAsStream(text).map(Calculator::value).toList();
    }

    /** The number in an option, without its unit. */
    static double number(String option) {
        return Calculator.value(
                option.replaceFirst("^\\$", "").replaceFirst("( ?[a-z°]+[²³]?| °C)$", ""));
    }
}

package app.laurel.learning.curriculum.math;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Decides about an option by reading the question's text, for texts of one form. */
record Check(Pattern form, BiPredicate<MatchResult, String> isRight) {

    /** The option has to have the value that the function works out. */
    static Check value(String form, Function<MatchResult, Number> value) {
        return option(
                form,
                (match, option) ->
                        Calculator.close(
                                value.apply(match).doubleValue(),
                                Calculator.value(option.replaceAll("[a-z°²³$ ]+$|^\\$", ""))));
    }

    /** The option has to be this text. */
    static Check text(String form, Function<MatchResult, String> text) {
        return option(form, (match, option) -> option.equals(text.apply(match)));
    }

    static Check option(String form, BiPredicate<MatchResult, String> isRight) {
        return new Check(Pattern.compile(form), isRight);
    }

    boolean knows(String text) {
        return form.matcher(text).matches();
    }

    boolean accepts(String text, String option) {
        var match = form.matcher(text);
        return match.matches() && isRight.test(match.toMatchResult(), option);
    }

    /** A whole number of the text, with commas and a real minus sign. */
    static long n(MatchResult match, int group) {
        return Long.parseLong(match.group(group).replace(",", "").replace('−', '-'));
    }
}

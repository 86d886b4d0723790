package app.laurel.learning.curriculum.math;

import app.laurel.questions.ChooseOne;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question in the making: what is asked, the right answer, and the answers that typical mistakes
 * lead to. Numbers among them are compared by value, so that ½ never stands beside 2⁄4.
 */
final class Problem {

    private static final int OPTIONS = 4;

    private final String text;
    private Object right = "";
    private List<Object> mistakes = List.of();
    private String shown = "%s";
    private boolean signed;
    private String why = "";
    private @Nullable String picture;
    private @Nullable String hint;
    private boolean onlyToChoose;

    private Problem(String text) {
        this.text = text;
    }

    /** Starts with the text; values are written as {@link Say} writes them. */
    static Problem ask(String text, Object... values) {
        return new Problem(filled(text, values));
    }

    /** The right answer: a whole number, a decimal, a fraction or a text. */
    Problem answer(Object right) {
        this.right = right;
        return this;
    }

    /**
     * Answers of typical mistakes, the most typical first; those that happen to be right or equal
     * to each other are passed over. Near numbers fill up what is missing.
     */
    Problem mistakes(Object... wrong) {
        this.mistakes = Arrays.asList(wrong);
        return this;
    }

    /** How options are written, e.g. {@code "%s cm"}. */
    Problem shown(String format) {
        this.shown = format;
        return this;
    }

    /** Negative options are fine even when the answer is positive. */
    Problem signed() {
        this.signed = true;
        return this;
    }

    /** The steps to the answer, with the numbers of this problem. */
    Problem because(String why, Object... values) {
        this.why = filled(why, values);
        return this;
    }

    Problem drawn(String svg) {
        this.picture = svg;
        return this;
    }

    /** What helps without giving the answer away. */
    Problem hint(@Nullable String hint) {
        this.hint = hint;
        return this;
    }

    /** The options are part of what is asked, even when they are numbers. */
    Problem onlyToChoose() {
        this.onlyToChoose = true;
        return this;
    }

    /** Whether the answer is a plain number that can be written. */
    boolean isWritable() {
        return !onlyToChoose
                && (right instanceof Integer
                        || right instanceof Long
                        || right instanceof BigDecimal);
    }

    /** The finished question, whose answer is a number to write. */
    Question toWrite(String concept) {
        var unit = shown.replace("%s", "").replace("%%", "%").strip();
        var task = new GiveNumber(Say.it(right), null, unit.isEmpty() ? null : unit);
        return new Question(text, picture, hint, task, why, List.of(concept));
    }

    /** The finished question with its options in an order that the dice choose. */
    Question toChoose(Dice dice, String concept) {
        var options = new ArrayList<Object>(List.of(right));
        Stream.concat(mistakes.stream(), dice.shuffled(near()).stream())
                .filter(this::possible)
                .forEach(wrong -> addIfNew(options, wrong));
        if (options.size() < OPTIONS) {
            throw new IllegalStateException("Too few different options: " + text + options);
        }
        var texts = dice.shuffled(options.subList(0, OPTIONS).stream().map(this::option).toList());
        var task = new ChooseOne(texts, texts.indexOf(option(right)));
        return new Question(text, picture, hint, task, why, List.of(concept));
    }

    private void addIfNew(List<Object> options, Object wrong) {
        if (options.stream().noneMatch(option -> same(option, wrong))) {
            options.add(wrong);
        }
    }

    private boolean possible(Object wrong) {
        return signed
                || wrong instanceof String
                || right instanceof String
                || Fraction.of(right).top() < 0
                || Fraction.of(wrong).top() > (wrong instanceof Fraction ? 0 : -1);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof String || other instanceof String
                ? Say.it(one).equals(Say.it(other))
                : Fraction.of(one).sameValue(Fraction.of(other));
    }

    private String option(Object value) {
        return shown.formatted(Say.it(value));
    }

    private List<?> near() {
        return switch (right) {
            case Integer whole -> near(whole.longValue());
            case Long whole -> near(whole);
            case BigDecimal decimal ->
                    Stream.of(1, -1, 2, -2, 10, -10)
                            .map(
                                    step ->
                                            decimal.add(
                                                    decimal.ulp()
                                                            .multiply(BigDecimal.valueOf(step))))
                            .toList();
            case Fraction(long top, long bottom) ->
                    List.of(
                            new Fraction(top + 1, bottom),
                            new Fraction(top, bottom + 1),
                            new Fraction(top + 2, bottom),
                            new Fraction(top + 1, bottom + 1));
            default -> List.of();
        };
    }

    private static List<Long> near(long number) {
        var steps = Math.abs(number) > 20 ? new long[] {1, 2, 10} : new long[] {1, 2, 3};
        return Arrays.stream(steps)
                .boxed()
                .flatMap(step -> Stream.of(number + step, number - step))
                .toList();
    }

    private static String filled(String text, Object... values) {
        return text.formatted(Arrays.stream(values).map(Say::it).toArray());
    }
}

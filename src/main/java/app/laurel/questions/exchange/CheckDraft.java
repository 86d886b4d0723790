package app.laurel.questions.exchange;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import app.laurel.questions.ChooseOne;
import app.laurel.questions.ChooseSeveral;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.Kind;
import app.laurel.questions.PutInOrder;
import app.laurel.questions.Question;
import app.laurel.questions.Task;
import app.laurel.questions.TrueOrFalse;
import app.laurel.questions.WriteText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a question of a draft, or refuses it at the field that is wrong: {@code kind}, {@code
 * text}, {@code right}, {@code wrong}, {@code tolerance}, {@code counted}, {@code hint}, {@code
 * explanation}. All texts stay plain.
 */
public final class CheckDraft {

    public static final int LONGEST_TEXT = 500;
    public static final int LONGEST_OPTION = 120;
    public static final int LONGEST_HINT = 300;
    public static final int LONGEST_EXPLANATION = 1_000;
    public static final int LONGEST_UNIT = 20;

    private static final int MOST_OF_ONE = 6;
    private static final int MOST = 8;
    private static final int FEWEST_TO_ORDER = 3;
    private static final int SHORTEST_EXPLANATION = 3;

    private CheckDraft() {}

    /** The question with these concepts; the order of its options is the same each time. */
    public static Question question(Draft draft, List<String> concepts) {
        if (draft.kind() == null) {
            throw Refusal.of("kind", "questions.draft.kind.missing");
        }
        var text = TypedText.lines(draft.text());
        if (text.isEmpty()) {
            throw Refusal.of("text", "questions.draft.text.missing");
        }
        refuseLonger("text", text, LONGEST_TEXT);
        var hint = TypedText.lines(draft.hint());
        refuseLonger("hint", hint, LONGEST_HINT);
        var task = task(draft, new SplittableRandom(text.hashCode()));
        var explanation = TypedText.lines(draft.explanation());
        if (explanation.length() < SHORTEST_EXPLANATION) {
            throw Refusal.of("explanation", "questions.draft.explanation.missing");
        }
        refuseLonger("explanation", explanation, LONGEST_EXPLANATION);
        return new Question(text, null, hint.isEmpty() ? null : hint, task, explanation, concepts);
    }

    private static Task task(Draft draft, SplittableRandom dice) {
        var right = lines("right", draft.right());
        if (right.isEmpty()) {
            throw Refusal.of("right", "questions.draft.right.missing");
        }
        return switch (draft.kind()) {
            case SINGLE -> one(right, lines("wrong", draft.wrong()), dice);
            case SEVERAL -> several(right, lines("wrong", draft.wrong()), dice);
            case TRUE_FALSE -> new TrueOrFalse(isTrue(single(right)));
            case NUMBER -> number(single(right), draft);
            case TEXT -> text(right);
            case ORDER -> order(right, dice);
        };
    }

    private static Task one(List<String> right, List<String> wrong, SplittableRandom dice) {
        var only = single(right);
        if (wrong.isEmpty()) {
            throw Refusal.of("wrong", "questions.draft.wrong.missing");
        }
        var options = shuffled(right, wrong, MOST_OF_ONE, dice);
        return new ChooseOne(options, options.indexOf(only));
    }

    private static Task several(List<String> right, List<String> wrong, SplittableRandom dice) {
        if (right.size() + wrong.size() < 2) {
            throw Refusal.of("wrong", "questions.draft.wrong.missing");
        }
        var options = shuffled(right, wrong, MOST, dice);
        return new ChooseSeveral(options, right.stream().map(options::indexOf).toList());
    }

    private static List<String> shuffled(
            List<String> right, List<String> wrong, int most, SplittableRandom dice) {
        var options =
                new ArrayList<>(Stream.concat(right.stream(), wrong.stream()).sorted().toList());
        if (options.size() > most) {
            throw Refusal.of("wrong", "questions.draft.options.many", most);
        }
        refuseEqual("wrong", options);
        Collections.shuffle(options, dice);
        return options;
    }

    private static Task number(String right, Draft draft) {
        var tolerance = TypedText.line(draft.tolerance());
        var unit = TypedText.line(draft.counted());
        refuseLonger("counted", unit, LONGEST_UNIT);
        if (!isNumber(right, null)) {
            throw Refusal.of("right", "questions.draft.number.unreadable", right);
        }
        if (!tolerance.isEmpty() && !isNumber(right, tolerance)) {
            throw Refusal.of("tolerance", "questions.draft.tolerance.unreadable", tolerance);
        }
        return new GiveNumber(
                right, tolerance.isEmpty() ? null : tolerance, unit.isEmpty() ? null : unit);
    }

    private static boolean isNumber(String right, @Nullable String off) {
        try {
            new GiveNumber(right, off, null);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Task text(List<String> right) {
        if (right.size() > MOST) {
            throw Refusal.of("right", "questions.draft.options.many", MOST);
        }
        var task = new WriteText(right, false);
        if (task.hasTwice()) {
            throw Refusal.of("right", "questions.draft.accepted.twice");
        }
        return task;
    }

    private static Task order(List<String> right, SplittableRandom dice) {
        if (right.size() < FEWEST_TO_ORDER || right.size() > MOST) {
            throw Refusal.of("right", "questions.draft.order.size", FEWEST_TO_ORDER, MOST);
        }
        refuseEqual("right", right);
        return PutInOrder.shuffled(right, dice);
    }

    private static boolean isTrue(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "1" -> true;
            case "false", "f", "no", "0" -> false;
            default -> throw Refusal.of("right", "questions.draft.truth", word);
        };
    }

    private static String single(List<String> right) {
        if (right.size() > 1) {
            throw Refusal.of("right", "questions.draft.right.several");
        }
        return right.getFirst();
    }

    private static List<String> lines(String field, List<String> typed) {
        var lines = typed.stream().map(TypedText::line).filter(one -> !one.isEmpty()).toList();
        lines.forEach(one -> refuseLonger(field, one, LONGEST_OPTION));
        return lines;
    }

    /** Options that a child cannot tell apart. */
    private static void refuseEqual(String field, List<String> options) {
        var seen = new HashSet<String>();
        for (var option : options) {
            var normal = Normalizer.normalize(option, Normalizer.Form.NFKC);
            if (!seen.add(normal)) {
                throw Refusal.of(field, "questions.draft.options.equal", option);
            }
        }
    }

    private static void refuseLonger(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Refusal.of(field, "questions.draft.tooLong", longest);
        }
    }

    /** The kind that a word names, as written in a file. */
    static Kind kind(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "")) {
            case "" -> throw Refusal.of("kind", "questions.draft.kind.missing");
            case "single", "singlechoice", "choice", "mc" -> Kind.SINGLE;
            case "several", "multiple", "multiplechoice", "multi" -> Kind.SEVERAL;
            case "truefalse", "tf", "boolean" -> Kind.TRUE_FALSE;
            case "number", "numeric", "numerical" -> Kind.NUMBER;
            case "text", "short", "shortanswer" -> Kind.TEXT;
            case "order", "ordering" -> Kind.ORDER;
            default ->
                    throw Refusal.of(
                            "kind", "questions.draft.kind.unknown", BadLine.shortened(word));
        };
    }
}

package app.laurel.drafting;

import app.laurel.questions.ChooseOne;
import app.laurel.questions.ChooseSeveral;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.Kind;
import app.laurel.questions.PutInOrder;
import app.laurel.questions.Question;
import app.laurel.questions.TrueOrFalse;
import app.laurel.questions.WriteText;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A question as a parent changes it; as typed, unchecked.
 *
 * @param right what is right: one option, all right ones, {@code yes} or {@code no}, a number, what
 *     is accepted, or things in their order
 * @param wrong the other options, where there are any
 * @param unit of a number; may be empty
 * @param tolerance of a number; may be empty
 * @param hint may be empty
 * @param concepts ids that stay as they are
 */
public record QuestionText(
        Kind kind,
        String ask,
        List<String> right,
        List<String> wrong,
        String unit,
        String tolerance,
        boolean accentsOptional,
        String hint,
        String why,
        List<String> concepts) {

    public QuestionText {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        concepts = List.copyOf(concepts);
    }

    static QuestionText of(Question question) {
        var task = question.task();
        var options = task.options();
        var right =
                switch (task) {
                    case ChooseOne one -> List.of(options.get(one.right()));
                    case ChooseSeveral several ->
                            several.right().stream().map(options::get).toList();
                    case TrueOrFalse statement -> List.of(statement.right() ? "yes" : "no");
                    case GiveNumber number -> List.of(number.right());
                    case WriteText text -> text.accepted();
                    case PutInOrder order -> order.right().stream().map(options::get).toList();
                };
        var number = task instanceof GiveNumber one ? one : null;
        return new QuestionText(
                question.kind(),
                question.text(),
                right,
                wrong(question.kind(), options, right),
                number == null ? "" : Objects.requireNonNullElse(number.unit(), ""),
                number == null ? "" : Objects.requireNonNullElse(number.tolerance(), ""),
                task instanceof WriteText text && text.accentsOptional(),
                Objects.requireNonNullElse(question.hint(), ""),
                question.explanation(),
                question.concepts());
    }

    /** The same with other words; kind and concepts stay. */
    public QuestionText with(
            String ask,
            List<String> right,
            List<String> wrong,
            String unit,
            String tolerance,
            String hint,
            String why) {
        return new QuestionText(
                kind, ask, right, wrong, unit, tolerance, accentsOptional, hint, why, concepts);
    }

    private static List<String> wrong(Kind kind, List<String> options, List<String> right) {
        return switch (kind) {
            case SINGLE, SEVERAL ->
                    IntStream.range(0, options.size())
                            .mapToObj(options::get)
                            .filter(option -> !right.contains(option))
                            .toList();
            case TRUE_FALSE, NUMBER, TEXT, ORDER -> List.of();
        };
    }
}

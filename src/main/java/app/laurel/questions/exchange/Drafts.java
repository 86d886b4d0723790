package app.laurel.questions.exchange;

import app.laurel.questions.ChooseOne;
import app.laurel.questions.ChooseSeveral;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.PutInOrder;
import app.laurel.questions.Question;
import app.laurel.questions.Task;
import app.laurel.questions.TrueOrFalse;
import app.laurel.questions.WriteText;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Makes the draft of a question that is to be changed. */
public final class Drafts {

    private Drafts() {}

    /** What {@link CheckDraft} makes the same question of. */
    public static Draft of(Question question) {
        var task = question.task();
        var number = task instanceof GiveNumber given ? given : null;
        return new Draft(
                task.kind(),
                question.text(),
                right(task),
                wrong(task),
                number == null ? "" : Objects.requireNonNullElse(number.tolerance(), ""),
                number == null ? "" : Objects.requireNonNullElse(number.unit(), ""),
                Objects.requireNonNullElse(question.hint(), ""),
                question.explanation(),
                question.concepts().isEmpty() ? "" : question.concepts().getFirst());
    }

    private static List<String> right(Task task) {
        return switch (task) {
            case ChooseOne one -> List.of(one.options().get(one.right()));
            case ChooseSeveral several ->
                    several.right().stream().map(several.options()::get).toList();
            case TrueOrFalse statement -> List.of(Boolean.toString(statement.right()));
            case GiveNumber number -> List.of(number.right());
            case WriteText text -> text.accepted();
            case PutInOrder order -> order.right().stream().map(order.options()::get).toList();
        };
    }

    private static List<String> wrong(Task task) {
        return switch (task) {
            case ChooseOne one -> others(one.options(), List.of(one.right()));
            case ChooseSeveral several -> others(several.options(), several.right());
            default -> List.of();
        };
    }

    private static List<String> others(List<String> options, List<Integer> right) {
        return IntStream.range(0, options.size())
                .filter(i -> !right.contains(i))
                .mapToObj(options::get)
                .toList();
    }
}

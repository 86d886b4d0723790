package app.laurel.drafting;

import app.laurel.questions.GiveNumber;
import app.laurel.questions.Kind;
import app.laurel.questions.PutInOrder;
import app.laurel.questions.Question;
import app.laurel.questions.Response;
import app.laurel.questions.Task;
import app.laurel.questions.WriteText;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question as a parent sees it before a child does.
 *
 * @param choices what there is to choose from; empty where nothing is chosen
 * @param answers where nothing is chosen: what is right, for an order all things in it
 */
public record AskedQuestion(
        String text,
        Kind kind,
        List<Choice> choices,
        List<String> answers,
        @Nullable String hint,
        String explanation) {

    public AskedQuestion {
        choices = List.copyOf(choices);
        answers = List.copyOf(answers);
    }

    /** One of the options. */
    public record Choice(String text, boolean right) {}

    static AskedQuestion of(Question question) {
        return new AskedQuestion(
                question.text(),
                question.kind(),
                choices(question.task()),
                answers(question.task()),
                question.hint(),
                question.explanation());
    }

    private static List<Choice> choices(Task task) {
        var right =
                switch (task.solution()) {
                    case Response.Option(int place) -> List.of(place);
                    case Response.Options(List<Integer> places) -> places;
                    default -> List.<Integer>of();
                };
        return right.isEmpty()
                ? List.of()
                : IntStream.range(0, task.options().size())
                        .mapToObj(i -> new Choice(task.options().get(i), right.contains(i)))
                        .toList();
    }

    private static List<String> answers(Task task) {
        return switch (task) {
            case WriteText text -> text.accepted();
            case PutInOrder order -> order.right().stream().map(order.options()::get).toList();
            case GiveNumber number ->
                    List.of(
                            number.tolerance() == null
                                    ? number.rightInWords()
                                    : number.rightInWords() + " ± " + number.tolerance());
            default -> List.of();
        };
    }
}

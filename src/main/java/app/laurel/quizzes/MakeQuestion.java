package app.laurel.quizzes;

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
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a question of a draft without mistakes, and the draft of a question that is there. */
final class MakeQuestion {

    private MakeQuestion() {}

    /**
     * The question; the disorder in which things to put in order are shown is the same each time.
     */
    static Question of(QuestionDraft draft) {
        return new Question(
                draft.text(),
                null,
                emptyToNull(draft.hint()),
                task(draft),
                draft.explanation(),
                draft.concepts());
    }

    private static Task task(QuestionDraft draft) {
        var texts = draft.options().stream().map(OptionDraft::text).toList();
        var rights =
                IntStream.range(0, texts.size())
                        .filter(i -> draft.options().get(i).right())
                        .boxed()
                        .toList();
        return switch (Objects.requireNonNull(draft.kind())) {
            case SINGLE -> new ChooseOne(texts, rights.getFirst());
            case SEVERAL -> new ChooseSeveral(texts, rights);
            case TRUE_FALSE -> new TrueOrFalse(rights.getFirst() == 0);
            case NUMBER ->
                    new GiveNumber(
                            texts.getFirst(),
                            emptyToNull(draft.tolerance()),
                            emptyToNull(draft.unit()));
            case TEXT -> new WriteText(texts, draft.accentsOptional());
            case ORDER -> PutInOrder.shuffled(texts, new SplittableRandom(draft.text().hashCode()));
        };
    }

    /** What the same question is made of. */
    static QuestionDraft draft(Question question, @Nullable String url, @Nullable String alt) {
        var task = question.task();
        var number = task instanceof GiveNumber given ? given : null;
        return new QuestionDraft(
                task.kind(),
                question.text(),
                options(task),
                number == null ? null : number.tolerance(),
                number == null ? null : number.unit(),
                task instanceof WriteText text && text.accentsOptional(),
                question.hint(),
                question.explanation(),
                question.concepts(),
                url,
                alt);
    }

    private static List<OptionDraft> options(Task task) {
        return switch (task) {
            case ChooseOne one -> options(one.options(), List.of(one.right()));
            case ChooseSeveral several -> options(several.options(), several.right());
            case TrueOrFalse statement -> truth(statement.right());
            case GiveNumber number -> List.of(new OptionDraft(number.right(), true));
            case WriteText text -> allRight(text.accepted().stream());
            case PutInOrder order -> allRight(order.right().stream().map(order.options()::get));
        };
    }

    /** The two options of a statement that is true or not. */
    static List<OptionDraft> truth(boolean right) {
        return List.of(new OptionDraft("true", right), new OptionDraft("false", !right));
    }

    private static List<OptionDraft> allRight(Stream<String> texts) {
        return texts.map(text -> new OptionDraft(text, true)).toList();
    }

    private static List<OptionDraft> options(List<String> texts, List<Integer> rights) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new OptionDraft(texts.get(i), rights.contains(i)))
                .toList();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package app.laurel.quizzes;

import app.laurel.questions.ChooseOne;
import app.laurel.questions.ChooseSeveral;
import app.laurel.questions.Kind;
import app.laurel.questions.Question;
import app.laurel.questions.Task;
import app.laurel.questions.TrueOrFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checked set of questions as rows with new ids.
 *
 * @param answers the options of those questions that have some
 */
record QuestionRows(List<Row> questions, List<Option> answers) {

    /** A row of {@code question}. */
    record Row(
            UUID id,
            String text,
            @Nullable String imageUrl,
            @Nullable String imageAlt,
            int place,
            Kind kind,
            Question content,
            List<String> concepts) {}

    /** A row of {@code answer}. */
    record Option(UUID id, UUID question, String text, boolean correct, int place) {}

    static QuestionRows of(List<QuestionDraft> drafts) {
        var questions = new ArrayList<Row>();
        var answers = new ArrayList<Option>();
        for (var draft : drafts) {
            var content = MakeQuestion.of(draft);
            var id = UUID.randomUUID();
            questions.add(
                    new Row(
                            id,
                            content.text(),
                            emptyToNull(draft.imageUrl()),
                            draft.imageUrl().isEmpty() ? null : draft.imageAlt(),
                            questions.size(),
                            content.kind(),
                            content,
                            content.concepts()));
            var options = content.task().options();
            for (var place = 0; place < options.size(); place++) {
                answers.add(
                        new Option(
                                UUID.randomUUID(),
                                id,
                                options.get(place),
                                isRight(content.task(), place),
                                place));
            }
        }
        return new QuestionRows(questions, answers);
    }

    private static boolean isRight(Task task, int place) {
        return switch (task) {
            case ChooseOne one -> one.right() == place;
            case ChooseSeveral several -> several.right().contains(place);
            case TrueOrFalse statement -> statement.right() == (place == 0);
            default -> false;
        };
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

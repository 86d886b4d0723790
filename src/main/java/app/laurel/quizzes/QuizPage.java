package app.laurel.quizzes;

import app.laurel.questions.Kind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz with what it asks, and nothing of what is right.
 *
 * @param questions in the order in which they were written
 */
public record QuizPage(QuizCard quiz, List<Asked> questions) {

    public QuizPage {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param order its place, from 0
     * @param imageUrl address of its picture, or null
     * @param imageAlt what the picture shows; null without one
     * @param unit what a number counts, or null
     * @param options what there is to choose from or to put in order, as it is shown where nothing
     *     is shuffled; empty for what is written
     */
    public record Asked(
            UUID id,
            int order,
            Kind kind,
            String text,
            @Nullable String imageUrl,
            @Nullable String imageAlt,
            @Nullable String unit,
            List<Option> options) {

        public Asked {
            options = List.copyOf(options);
        }
    }

    /** Something to choose or to put in order. */
    public record Option(UUID id, String text) {}
}

package app.laurel.quizzes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole attempt as a program hands it in; unchecked.
 *
 * @param answers what was answered; questions that are missing count as wrong
 * @param totalTimeMs time taken, as the program says
 * @param timedOut whether the time was over before the end; null for no
 */
public record SubmittedAnswers(
        @Nullable List<Given> answers, @Nullable Long totalTimeMs, @Nullable Boolean timedOut) {

    /**
     * One answer.
     *
     * @param questionId a question of the quiz as it is played now
     * @param answerId the option that was chosen; null or empty for none
     * @param displayOrder at which place the question was asked, from 0; null for where it stands
     * @param answerIds several options, or things in the order into which they were put
     * @param text a number or a text that was written
     */
    public record Given(
            @Nullable String questionId,
            @Nullable String answerId,
            @Nullable Integer displayOrder,
            @Nullable List<String> answerIds,
            @Nullable String text) {

        /** One option, or none. */
        public Given(
                @Nullable String questionId,
                @Nullable String answerId,
                @Nullable Integer displayOrder) {
            this(questionId, answerId, displayOrder, null, null);
        }
    }
}

package app.laurel.learning;

import java.time.Instant;

/**
 * A learner finished a lesson; announced in the transaction that closes it.
 *
 * @param plainCorrect right answers without a stake
 * @param stakesWon right answers with a stake
 * @param stakesLost wrong answers with a stake
 */
public record LessonFinished(
        int learnerId,
        int familyId,
        String lessonId,
        String title,
        String subject,
        int questions,
        int plainCorrect,
        int stakesWon,
        int stakesLost,
        int score,
        Instant at) {

    /** Right answers, with and without a stake. */
    public int correct() {
        return plainCorrect + stakesWon;
    }
}

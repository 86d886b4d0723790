package app.laurel.learning;

import java.time.Instant;

/**
 * A learner finished a lesson; announced in the transaction that closes it.
 *
 * @param stakesLost wrong answers with a stake
 * @param hasty answers, right and wrong ones, that came faster than their question can be read
 */
public record LessonFinished(
        int learnerId,
        int familyId,
        String lessonId,
        String unitId,
        String title,
        String subject,
        int questions,
        RightAnswers right,
        int stakesLost,
        int hasty,
        int score,
        Instant at) {}

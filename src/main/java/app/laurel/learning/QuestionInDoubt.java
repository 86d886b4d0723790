package app.laurel.learning;

import app.laurel.questions.Question;
import java.time.Instant;
import java.util.List;

/**
 * A question of the curriculum that families reported, without a word on whose children did.
 *
 * @param hash its {@link QuestionHash}
 * @param unitId of the lesson in which it was reported first
 * @param unit what that is called; its id when it is not there any more
 * @param reasons what was written, what was written most first, ten at most
 * @param tally all answers to it in lessons
 */
public record QuestionInDoubt(
        String hash,
        String unitId,
        String unit,
        Question question,
        int reports,
        int families,
        Instant firstAt,
        List<String> reasons,
        Tally tally) {}

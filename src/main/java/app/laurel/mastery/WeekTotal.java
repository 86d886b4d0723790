package app.laurel.mastery;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What a learner did in one subject in one week.
 *
 * @param week the Monday
 * @param scoreSum sum of the scores of the lessons finished in the week
 */
public record WeekTotal(
        int learnerId,
        String subject,
        LocalDate week,
        int answers,
        int correct,
        int lessons,
        int scoreSum) {

    /**
     * Average score of the week's finished lessons, 0 to 100, rounded; empty when there were none.
     */
    public OptionalInt score() {
        return lessons == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round((float) scoreSum / lessons));
    }
}

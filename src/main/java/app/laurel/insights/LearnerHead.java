package app.laurel.insights;

import app.laurel.people.Learner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of each page about a learner.
 *
 * @param today the day in the family's time zone
 * @param streak days in a row with an answer, up to today or yesterday
 * @param levels every subject with a finished lesson, in the order of the curriculum
 * @param lastActive when the learner was last here or answered last; null when never
 * @param spendable points that can be spent now
 * @param saved points in goals
 * @param outside whether the reader is from outside the family
 */
public record LearnerHead(
        Learner learner,
        LocalDate today,
        ZoneId zone,
        int streak,
        List<SubjectLevel> levels,
        @Nullable Instant lastActive,
        int spendable,
        int saved,
        boolean outside) {}

package app.laurel.insights;

import app.laurel.people.Learner;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What stands at the head of each page about a learner.
 *
 * @param today the day in the family's time zone
 * @param spendable points that can be spent now
 * @param saved points in goals
 * @param outside whether the reader is from outside the family
 */
public record LearnerHead(
        Learner learner,
        LocalDate today,
        ZoneId zone,
        String pointsName,
        int spendable,
        int saved,
        boolean outside) {}

package app.laurel.earning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a finished lesson was worth, and what it paid.
 *
 * @param day the day of the family's calendar whose limit it counts for
 * @param plain right answers that were not known, without a stake
 * @param staked right answers that were not known, with a stake
 * @param known right answers to questions that were answered right before
 * @param tooFast right answers that came faster than anybody reads
 * @param lost wrong answers with a stake
 * @param finishing whether finishing counted
 * @param earlier lessons of the same unit in the week before
 * @param withheld points that the day's limit left out
 * @param total points that it paid
 */
public record PayLine(
        String lessonId,
        LocalDate day,
        Instant paidAt,
        int plain,
        int staked,
        int known,
        int tooFast,
        int lost,
        boolean finishing,
        int earlier,
        int withheld,
        int total) {}

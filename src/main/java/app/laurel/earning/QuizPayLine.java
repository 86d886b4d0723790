package app.laurel.earning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an attempt of a quiz was worth, and what it paid.
 *
 * @param day the day of the family's calendar whose limit it counts for
 * @param plain right answers that took as long as reading does
 * @param improved those that go beyond the best attempt before
 * @param tooFast right answers that came faster than anybody reads
 * @param finishing whether finishing counted
 * @param withheld points that the day's limit left out
 * @param total points that it paid
 */
public record QuizPayLine(
        UUID attemptId,
        LocalDate day,
        Instant paidAt,
        int plain,
        int improved,
        int tooFast,
        boolean finishing,
        int withheld,
        int total) {}

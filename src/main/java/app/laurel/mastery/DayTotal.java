package app.laurel.mastery;

import java.time.LocalDate;

/**
 * What a learner did on one day of the family's calendar; {@code activeMs} is time on questions, in
 * milliseconds.
 */
public record DayTotal(
        int learnerId, LocalDate day, int answers, int correct, int lessons, long activeMs) {}

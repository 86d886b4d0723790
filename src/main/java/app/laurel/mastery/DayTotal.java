package app.laurel.mastery;

import java.time.LocalDate;

/**
 * What a learner did on one day of the family's calendar; {@code activeMs} is time on questions, in
 * milliseconds.
 */
public record DayTotal(
        int learnerId, LocalDate day, int answers, int correct, int lessons, long activeMs) {

    /** Time on questions in whole minutes, rounded; what every screen and export shows. */
    public int minutes() {
        return Math.toIntExact(Math.round(activeMs / 60_000.0));
    }
}

package app.laurel.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How well a learner remembers a concept, and when it should come back.
 *
 * @param due the day of the family's calendar from which on it should be asked
 * @param reps answers so far, at least 1
 * @param lapses answers by which it turned out to be forgotten
 * @param paceMs the learner's usual time for the concept; 0 while nobody knows it
 */
record ReviewCard(
        String concept,
        double stability,
        double difficulty,
        LocalDate due,
        Instant lastReview,
        int reps,
        int lapses,
        int paceMs) {

    /**
     * One answer; when, and how it went.
     *
     * @param hinted whether the learner saw a hint before
     */
    record Given(boolean correct, boolean hinted, int elapsedMs, Instant at) {

        private Rating rating(int paceMs) {
            return Rating.of(correct, hinted, elapsedMs, paceMs);
        }
    }

    /** The card of a concept that was never asked before. */
    static ReviewCard first(String concept, Given answer, ZoneId zone) {
        return of(
                concept,
                Fsrs.first(answer.rating(0)),
                answer,
                zone,
                1,
                0,
                Rating.pace(0, answer.elapsedMs()));
    }

    /**
     * The card after one more answer. Days are those of the family's calendar, and all answers of
     * one day after the first follow the short-term formula.
     */
    ReviewCard answered(Given answer, ZoneId zone) {
        var rating = answer.rating(paceMs);
        var days =
                ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(lastReview, zone),
                        LocalDate.ofInstant(answer.at(), zone));
        var memory =
                Fsrs.next(
                        new Fsrs.Memory(stability, difficulty),
                        (int) Math.clamp(days, 0, 100_000),
                        rating);
        return of(
                concept,
                memory,
                answer,
                zone,
                reps + 1,
                lapses + (rating == Rating.AGAIN ? 1 : 0),
                Rating.pace(paceMs, answer.elapsedMs()));
    }

    private static ReviewCard of(
            String concept,
            Fsrs.Memory memory,
            Given answer,
            ZoneId zone,
            int reps,
            int lapses,
            int paceMs) {
        var due =
                LocalDate.ofInstant(answer.at(), zone).plusDays(Fsrs.interval(memory.stability()));
        return new ReviewCard(
                concept,
                memory.stability(),
                memory.difficulty(),
                due,
                answer.at(),
                reps,
                lapses,
                paceMs);
    }
}

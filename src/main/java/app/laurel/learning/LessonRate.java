package app.laurel.learning;

import app.laurel.platform.Actor;

/** Knows what right answers pay a learner now; asked once when a lesson is opened. */
public interface LessonRate {

    /** What right answers of the unit pay the signed-in learner. Two statements. */
    Rate of(Actor learner, String unitId);

    /**
     * What right answers pay.
     *
     * @param perCorrect points for one that is paid whole
     * @param percent the share that the lesson pays of it, 0 to 100: less when it is repeated
     */
    record Rate(int perCorrect, int percent) {

        /** Points for so many right answers, rounded down. */
        public int of(int right) {
            return right * perCorrect * percent / 100;
        }
    }
}

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
     * @param stakeWon points for one with double or loss that is paid whole
     * @param stakeLost points that a wrong one takes
     */
    record Rate(int perCorrect, int percent, int stakeWon, int stakeLost) {

        /** Points for so many right answers without and with a stake, rounded down. */
        public int of(int plain, int staked) {
            return (plain * perCorrect + staked * stakeWon) * percent / 100;
        }
    }
}

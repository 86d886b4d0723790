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
     * @param room points that the day may still pay, 0 or more
     */
    record Rate(int perCorrect, int percent, int stakeWon, int stakeLost, int room) {

        /** Points for so many right answers without and with a stake, rounded down. */
        public int of(int plain, int staked) {
            return (plain * perCorrect + staked * stakeWon) * percent / 100;
        }

        /**
         * Points that answers of one lesson are sure to bring, 0 or more: for new right ones, less
         * what so many lost stakes take, and never more than the day has room for.
         */
        public int of(RightAnswers right, int stakesLost) {
            var points = of(right.plain(), right.staked()) - stakesLost * stakeLost;
            return Math.clamp(points, 0, room);
        }
    }
}

package app.laurel.earning;

import app.laurel.quizzes.AttemptFinished;

/**
 * Everything about an attempt of a quiz that decides what it pays. Repeating a quiz pays only for
 * right answers beyond the best attempt so far, and for finishing it the first time.
 *
 * @param plain right answers that took as long as reading does
 * @param improved those that go beyond the best attempt before
 * @param tooFast right answers that came faster than anybody reads
 * @param finishing whether finishing counts: the first time, with every question answered and at
 *     most half of them faster than anybody reads
 */
record AttemptWorth(int plain, int improved, int tooFast, boolean finishing) {

    /**
     * @param best the most of {@code plain} before
     * @param finishedBefore whether finishing counted before
     */
    static AttemptWorth of(AttemptFinished attempt, int best, boolean finishedBefore) {
        var hasty = attempt.answers().stream().filter(AttemptFinished.Answered::tooFast).count();
        var tooFast =
                (int)
                        attempt.answers().stream()
                                .filter(one -> one.correct() && one.tooFast())
                                .count();
        var plain = attempt.correct() - tooFast;
        return new AttemptWorth(
                plain,
                Math.max(0, plain - best),
                tooFast,
                !finishedBefore
                        && attempt.answers().size() == attempt.questions()
                        && 2 * hasty <= attempt.questions());
    }

    /** What it pays by a family's figures, before a day's limit. */
    LessonPay pay(int perCorrect, int perLesson) {
        return new LessonPay(perCorrect * improved, finishing ? perLesson : 0, 0, 0);
    }
}

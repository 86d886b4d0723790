package app.laurel.earning;

import app.laurel.people.LessonFigures;

/**
 * What a lesson pays by a family's figures: so much for each right answer that was not known
 * before, and for finishing; a stake pays its own figure when it is won and takes one when it is
 * lost, but never brings the lesson's total below 0. Repeating a unit pays a share. This is the
 * only place that knows.
 *
 * @param correct points for right answers
 * @param finished points for finishing
 * @param lost points that lost stakes take, at most the others together
 * @param withheld points that a day's limit left out
 */
record LessonPay(int correct, int finished, int lost, int withheld) {

    static LessonPay of(Worth worth, LessonFigures figures) {
        var share = worth.repetition();
        var correct =
                share.of(
                        figures.perCorrect() * worth.plain() + figures.stakeWon() * worth.staked());
        var finished = worth.finishing() ? share.of(figures.perLesson()) : 0;
        var lost = figures.stakeLost() * worth.lost();
        return new LessonPay(correct, finished, Math.min(lost, correct + finished), 0);
    }

    /** Points of all together, 0 or more. */
    int total() {
        return correct + finished - lost;
    }

    /** The same, with no more than so many points in all; first less for finishing. */
    LessonPay atMost(int room) {
        var over = Math.max(0, total() - Math.max(0, room));
        var fromFinished = Math.min(over, finished);
        return new LessonPay(
                correct - (over - fromFinished), finished - fromFinished, lost, withheld + over);
    }
}

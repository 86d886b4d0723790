package app.laurel.earning;

/**
 * What a lesson pays by a family's rule: so much for each right answer and for finishing; a stake
 * pays double when it is won and takes one point when it is lost, but never brings the lesson's
 * total below 0. This is the only place that knows.
 *
 * @param correct points for right answers
 * @param finished points for finishing
 * @param lost points that lost stakes take, at most the others together
 */
record LessonPay(int correct, int finished, int lost) {

    static LessonPay of(
            int plainCorrect, int stakesWon, int stakesLost, int perCorrect, int perLesson) {
        var correct = perCorrect * (plainCorrect + 2 * stakesWon);
        return new LessonPay(correct, perLesson, Math.min(stakesLost, correct + perLesson));
    }

    /** Points of all together, 0 or more. */
    int total() {
        return correct + finished - lost;
    }
}

package app.laurel.earning;

import app.laurel.learning.LessonFinished;

/**
 * Everything about a finished lesson that decides what it pays, whatever a family's figures are.
 *
 * @param plain right answers that were not known, without a stake
 * @param staked right answers that were not known, with a stake
 * @param known right answers to questions that were answered right before
 * @param tooFast right answers that came faster than anybody reads
 * @param lost wrong answers with a stake
 * @param finishing whether finishing counts: at most half of the answers came faster than anybody
 *     reads
 * @param earlier lessons of the same unit within {@link Repetition#COUNTS_FOR} before
 */
record Worth(
        int plain, int staked, int known, int tooFast, int lost, boolean finishing, int earlier) {

    static Worth of(LessonFinished lesson, int earlier) {
        var right = lesson.right();
        return new Worth(
                right.plain(),
                right.staked(),
                right.known(),
                right.tooFast(),
                lesson.stakesLost(),
                2 * lesson.hasty() <= lesson.questions(),
                earlier);
    }

    static Worth of(PaidLessons.Alike lesson) {
        return new Worth(
                lesson.getPlain(),
                lesson.getStaked(),
                lesson.getKnown(),
                lesson.getTooFast(),
                lesson.getLost(),
                lesson.getFinishing(),
                lesson.getEarlier());
    }

    /** Which time in a week it is. */
    Repetition repetition() {
        return Repetition.after(earlier);
    }
}

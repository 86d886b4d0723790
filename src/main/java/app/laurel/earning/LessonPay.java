package app.laurel.earning;

import app.laurel.learning.LessonFinished;
import app.laurel.people.FamilySettings;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.shell.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a lesson pays by the family's rules: so much for each right answer and for finishing; a
 * stake pays double when it is won and takes one point when it is lost, but never brings the
 * lesson's total below 0.
 */
final class LessonPay {

    private LessonPay() {}

    static List<Posting> of(LessonFinished lesson, FamilySettings family) {
        var earned = family.pointsPerCorrect() * (lesson.plainCorrect() + 2 * lesson.stakesWon());
        var lost = Math.min(lesson.stakesLost(), earned + family.pointsPerLesson());
        var postings = new ArrayList<Posting>();
        if (earned > 0) {
            var text =
                    Text.of(
                            "earning.correct",
                            lesson.title(),
                            lesson.correct(),
                            lesson.questions());
            postings.add(posting(lesson, earned, SourceType.QUIZ_CORRECT, text));
        }
        if (family.pointsPerLesson() > 0) {
            postings.add(
                    posting(
                            lesson,
                            family.pointsPerLesson(),
                            SourceType.LESSON_COMPLETE,
                            Text.of("earning.finished", lesson.title())));
        }
        if (lost > 0) {
            postings.add(
                    posting(
                            lesson,
                            -lost,
                            SourceType.DOUBLE_OR_LOSS_DEDUCTION,
                            Text.of("earning.lost", lesson.title())));
        }
        return postings;
    }

    private static Posting posting(
            LessonFinished lesson, int amount, SourceType source, String text) {
        return Posting.spendable(lesson.learnerId(), amount, source, lesson.lessonId(), text);
    }
}

package app.laurel.earning;

import app.laurel.learning.LessonFinished;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import java.util.ArrayList;
import java.util.List;

/** What a lesson pays, as lines of the ledger that say what each is for. */
final class LessonPostings {

    private LessonPostings() {}

    static List<Posting> of(PayWords words) {
        var lesson = words.lesson();
        var pay = words.pay();
        var postings = new ArrayList<Posting>();
        if (pay.correct() > 0) {
            postings.add(posting(lesson, pay.correct(), SourceType.QUIZ_CORRECT, words.correct()));
        }
        if (pay.finished() > 0) {
            postings.add(
                    posting(lesson, pay.finished(), SourceType.LESSON_COMPLETE, words.finished()));
        }
        if (pay.lost() > 0) {
            postings.add(
                    posting(
                            lesson,
                            -pay.lost(),
                            SourceType.DOUBLE_OR_LOSS_DEDUCTION,
                            words.lost()));
        }
        return postings;
    }

    private static Posting posting(
            LessonFinished lesson, int amount, SourceType source, String text) {
        return Posting.spendable(lesson.learnerId(), amount, source, lesson.lessonId(), text);
    }
}

package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.mastery.Progress;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.questions.Response;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child answers, and points, mastery and performance move with each answer. */
@LaurelTest
class LearningLoopTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Response FIRST = new Response.Option(0);

    @Autowired private Household household;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private AnswerKey key;
    @Autowired private Lessons lessons;
    @Autowired private Ledger ledger;
    @Autowired private Progress progress;
    @Autowired private Clock clock;

    private Actor parent;
    private Actor mia;

    @BeforeEach
    void family() {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
    }

    @Test
    void finishedLessonPaysForRightAnswersAndForFinishing() {
        var lesson = start.start(mia, UNIT);
        answerAll(lesson, 5);
        take.finish(mia, lesson);

        var result = take.result(mia, lesson);
        assertThat(result.correct()).isEqualTo(5);
        assertThat(result.questions()).isEqualTo(7);
        assertThat(result.score()).isEqualTo(71);
        assertThat(ledger.everything(mia.id()))
                .extracting(entry -> entry.source() + " " + entry.amount())
                .containsExactly("QUIZ_CORRECT 5", "LESSON_COMPLETE 2", "ACHIEVEMENT 10");
        assertThat(ledger.spendable(mia.id())).isEqualTo(17);
    }

    @Test
    void everyAnswerCountsAtOnce() {
        var lesson = start.start(mia, UNIT);
        answer(lesson, 0, true);
        answer(lesson, 1, false);

        var science = progress.performance(List.of(mia.id())).getFirst();
        assertThat(science.subject()).isEqualTo("Science");
        assertThat(science.answers()).isEqualTo(2);
        assertThat(science.correct()).isEqualTo(1);
        assertThat(science.lessons()).isZero();
        assertThat(progress.concepts(mia.id())).hasSizeBetween(1, 4);
        assertThat(progress.days(List.of(mia.id()), LocalDate.now(clock).minusDays(1)))
                .singleElement()
                .satisfies(day -> assertThat(day.answers()).isEqualTo(2));
        assertThat(ledger.spendable(mia.id())).isZero();
    }

    @Test
    void subjectScoreIsTheAverageOfFinishedLessons() {
        var first = start.start(mia, UNIT);
        answerAll(first, 7);
        take.finish(mia, first);
        var second = start.start(mia, "science/plants-and-animals");
        answerAll(second, 5);
        take.finish(mia, second);
        var science = progress.performance(List.of(mia.id())).getFirst();
        assertThat(science.lessons()).isEqualTo(2);
        assertThat(science.score()).isEqualTo(86);
    }

    @Test
    void answeringTwiceHasNoSecondEffect() {
        var lesson = start.start(mia, UNIT);
        var first = answer(lesson, 0, true);
        var second = take.answer(mia, lesson, 0, key.wrong(mia, lesson, 0), false, clock.instant());

        assertThat(second.given()).isEqualTo(first.given());
        assertThat(second.correct()).isTrue();
        assertThat(take.open(mia, lesson).position()).isEqualTo(1);
    }

    @Test
    void finishingTwicePaysOnce() {
        var lesson = start.start(mia, UNIT);
        answerAll(lesson, 7);
        take.finish(mia, lesson);
        var before = ledger.spendable(mia.id());
        take.finish(mia, lesson);
        assertThat(ledger.spendable(mia.id())).isEqualTo(before);
    }

    @Test
    void unansweredLessonCannotBeFinished() {
        var lesson = start.start(mia, UNIT);
        answer(lesson, 0, true);
        assertThatThrownBy(() -> take.finish(mia, lesson)).isInstanceOf(Refusal.class);
        assertThat(ledger.everything(mia.id())).isEmpty();
    }

    @Test
    void startingAnotherLessonPutsTheActiveOneBackWithItsAnswers() {
        var first = start.start(mia, UNIT);
        answer(first, 0, true);
        var second = start.start(mia, "science/plants-and-animals");
        assertThat(lessons.open(mia.id()))
                .extracting(LessonCard::id, LessonCard::status, LessonCard::answered)
                .contains(
                        tuple(first, LessonStatus.QUEUED, 1),
                        tuple(second, LessonStatus.ACTIVE, 0));

        start.resume(mia, first);
        assertThat(take.open(mia, first).position()).isEqualTo(1);
        assertThat(take.open(mia, second).status()).isEqualTo(LessonStatus.QUEUED);
    }

    @Test
    void anotherLearnersLessonIsNotFound() {
        var lesson = start.start(mia, UNIT);
        var stranger = household.learner(household.parent("Kim"), "Jonas");
        var unknown = UUID.randomUUID().toString();
        for (var id : List.of(lesson, unknown)) {
            assertThatThrownBy(() -> take.open(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> take.finish(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> take.discard(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> start.resume(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> take.answer(stranger, id, 0, FIRST, false, clock.instant()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> take.open(parent, lesson)).isInstanceOf(NotFound.class);
    }

    @Test
    void commandsStayWithinEightStatements() {
        var lesson = start.start(mia, UNIT);
        StatementCount.assertAtMost(
                6, () -> take.answer(mia, lesson, 0, FIRST, false, clock.instant()));
        for (var i = 1; i < 7; i++) {
            answer(lesson, i, true);
        }
        StatementCount.assertAtMost(8, () -> start.start(mia, "science/plants-and-animals"));
        StatementCount.assertAtMost(8, () -> start.resume(mia, lesson));
        assertThat(untilCommit(() -> take.finish(mia, lesson))).hasSizeLessThanOrEqualTo(8);
    }

    /**
     * Achievements are awarded by a command of their own, and open screens are told, after the
     * lesson is closed.
     */
    private static List<String> untilCommit(ThrowingCallable command) {
        return StatementCount.statementsUntilAwards(command).stream()
                .filter(sql -> !sql.contains("insert into changes"))
                .toList();
    }

    private void answerAll(String lesson, int correct) {
        for (var i = 0; i < 7; i++) {
            answer(lesson, i, i < correct);
        }
    }

    private Feedback answer(String lesson, int index, boolean correctly) {
        var response = correctly ? key.right(mia, lesson, index) : key.wrong(mia, lesson, index);
        return take.answer(mia, lesson, index, response, false, clock.instant().minusSeconds(9));
    }
}

package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.mastery.Progress;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.questions.Kind;
import app.laurel.questions.Response;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Answers of all kinds are stored when they are given, once, and only when they are answers. */
@LaurelTest
class AnswerKindsTest {

    private static final int ONE = 0;
    private static final int SEVERAL = 1;
    private static final int NUMBER = 3;
    private static final int TEXT = 4;
    private static final int ORDER = 5;

    @Autowired private Household household;
    @Autowired private SixKinds sixKinds;
    @Autowired private TakeLesson take;
    @Autowired private StartLesson start;
    @Autowired private AnswerKey key;
    @Autowired private PractiseMistakes practice;
    @Autowired private Ledger ledger;
    @Autowired private Progress progress;
    @Autowired private LearningRecord record;
    @Autowired private FamilyDirectory directory;
    @Autowired private JdbcTemplate database;
    @Autowired private Clock clock;

    private Actor mia;
    private String lesson;

    @BeforeEach
    void lesson() {
        mia = household.learner(household.parent("Sam"), "Mia");
        lesson = sixKinds.start(mia);
    }

    @Test
    void everyKindIsStoredInWords() {
        answerRightUntil(6);
        take.finish(mia, lesson);

        assertThat(take.result(mia, lesson).score()).isEqualTo(100);
        assertThat(answers()).extracting(AnsweredQuestion::kind).containsExactly(Kind.values());
        assertThat(answers())
                .extracting(AnsweredQuestion::chosen)
                .containsExactly(
                        "Ice", "Milk; Rain", "True", "100 °C", "ice", "Ice → Water → Steam");
        assertThat(answers()).allMatch(answer -> answer.chosen().equals(answer.right()));
        assertThat(numbers()).containsExactly("1 1", "1 1", "0 0", "1 1", "1 1", "1 1");
    }

    @Test
    void everyWrongAnswerIsStoredBesideTheRightOne() {
        for (var index = 0; index < 6; index++) {
            var feedback = answer(index, key.wrong(mia, lesson, index));
            assertThat(feedback.correct()).isFalse();
            assertThat(feedback.explanation()).isEqualTo("That is how water behaves.");
        }
        take.finish(mia, lesson);
        assertThat(take.result(mia, lesson).correct()).isZero();
        assertThat(take.result(mia, lesson).review())
                .extracting(LessonResult.Reviewed::right)
                .containsExactly(
                        "Ice", "Milk; Rain", "True", "100 °C", "ice", "Ice → Water → Steam");
        assertThat(answers()).noneMatch(answer -> answer.chosen().equals(answer.right()));
        assertThat(numbers()).containsExactly("0 1", "0 1", "1 0", "0 1", "0 1", "0 1");
    }

    @Test
    void theSecondAnswerGetsTheFeedbackOfTheFirst() {
        for (var index = 0; index < 6; index++) {
            var first = answer(index, key.wrong(mia, lesson, index));
            var second = answer(index, key.right(mia, lesson, index));
            assertThat(second.correct()).isFalse();
            assertThat(second.words()).isEqualTo(first.words());
            assertThat(second.rightWords()).isEqualTo(first.rightWords());
            if (index != NUMBER && index != TEXT) {
                assertThat(second.given()).isEqualTo(first.given());
            }
            assertThat(take.open(mia, lesson).position()).isEqualTo(index + 1);
        }
    }

    @Test
    void whatCannotBeReadIsNoAnswer() {
        refused(ONE, new Response.Options(List.of(1)), NotFound.class);
        refused(ONE, new Response.Option(2), NotFound.class);
        answerRightUntil(SEVERAL);
        refused(SEVERAL, new Response.Option(0), NotFound.class);
        refused(SEVERAL, new Response.Options(List.of(0, 4)), NotFound.class);
        refused(SEVERAL, new Response.Options(List.of()), Refusal.class);
        answerRightUntil(NUMBER);
        for (var text : List.of("", "warm", "NaN", "Infinity", "1e999", "9".repeat(100_000))) {
            refused(NUMBER, new Response.Written(text), Refusal.class);
        }
        answerRightUntil(TEXT);
        refused(TEXT, new Response.Written("\u0000"), Refusal.class);
        refused(TEXT, new Response.Written("a".repeat(100_000)), Refusal.class);
        answerRightUntil(ORDER);
        refused(ORDER, new Response.Order(List.of(0, 0, 1)), NotFound.class);
        refused(ORDER, new Response.Order(List.of(2, 0)), NotFound.class);
        refused(ORDER, new Response.Written("Ice, Water, Steam"), NotFound.class);
    }

    @Test
    void aQuestionThatWasNotShownTakesNoAnswer() {
        for (var index : List.of(-1, 6, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            refused(index, new Response.Option(0), NotFound.class);
        }
        refused(SEVERAL, key.right(mia, lesson, SEVERAL), Refusal.class);
        refused(ORDER, key.right(mia, lesson, ORDER), Refusal.class);
    }

    @Test
    void aLessonOfSomebodyElseTakesNoAnswer() {
        var sister = household.learner(household.parent("Kim"), "Jonas");
        assertThatThrownBy(
                        () ->
                                take.answer(
                                        sister,
                                        lesson,
                                        ONE,
                                        key.right(mia, lesson, ONE),
                                        false,
                                        clock.instant()))
                .isInstanceOf(NotFound.class);
        assertThat(take.open(mia, lesson).position()).isZero();
    }

    @Test
    void aFinishedLessonTellsTheFirstFeedbackAndTakesNoMore() {
        answerRightUntil(6);
        take.finish(mia, lesson);
        assertThat(answer(TEXT, key.wrong(mia, lesson, TEXT)).correct()).isTrue();
        assertThat(answers()).hasSize(6);
    }

    @Test
    void aLessonThatWasPutBackTakesNoAnswer() {
        start.start(mia, "science/food-chains");
        refused(ONE, key.right(mia, lesson, ONE), Refusal.class);
    }

    @Test
    void ofTwoTabsOneAnswersAndBothHearTheSame() throws Exception {
        try (var tabs = Executors.newFixedThreadPool(2)) {
            for (var index = 0; index < 6; index++) {
                var question = index;
                var answered =
                        tabs.invokeAll(
                                List.<Callable<Feedback>>of(
                                        () -> answer(question, key.right(mia, lesson, question)),
                                        () -> answer(question, key.wrong(mia, lesson, question))));
                assertThat(answered.getFirst().get().words())
                        .isEqualTo(answered.getLast().get().words());
            }
        }
        assertThat(answers()).hasSize(6);
    }

    @Test
    void anAnswerTakesFewStatements() {
        for (var index = 0; index < 6; index++) {
            var question = index;
            var response = key.right(mia, lesson, index);
            StatementCount.assertAtMost(6, () -> answer(question, response));
        }
    }

    @Test
    void aHintThatWasShownGoesWithTheAnswer() {
        var asked = take.open(mia, lesson).next();
        assertThat(take.open(mia, lesson).hintShown()).isFalse();
        StatementCount.assertAtMost(8, () -> take.showHint(mia, lesson, asked));
        take.showHint(mia, lesson, asked);
        assertThat(take.open(mia, lesson).hintShown()).isTrue();
        start.start(mia, "science/food-chains");
        start.resume(mia, lesson);
        answerRightUntil(2);
        assertThat(take.open(mia, lesson).hintShown()).isFalse();
        take.showHint(mia, lesson, asked);

        answerRightUntil(3);
        assertThat(answers())
                .extracting(AnsweredQuestion::hinted)
                .containsExactly(true, false, false);
        assertThat(
                        database.queryForObject(
                                "select stability from reviews where learner_id = ?",
                                Double.class,
                                mia.id()))
                .isLessThan(2);
    }

    @Test
    void aLessonFromBeforeThereWereKindsGoesOn() {
        database.update(
                """
                update lessons set spec = '{"sections": [], "words": [], "questions": [{"text": "Is ice water?", "picture": null,
                    "options": ["No", "Yes"], "right": 1, "explanation": "It is frozen.", "concepts": ["matter.states"]}]}',
                    question_count = 1 where id = ?
                """,
                lesson);
        assertThat(take.open(mia, lesson).next().kind()).isEqualTo(Kind.SINGLE);
        assertThat(answer(0, new Response.Option(1)).correct()).isTrue();
        take.finish(mia, lesson);
        assertThat(take.result(mia, lesson).review().getFirst().chosen()).isEqualTo("Yes");
    }

    @Test
    void whatWasWrongIsPractisedWithoutPay() {
        answerRightUntil(NUMBER);
        for (var index = NUMBER; index < 6; index++) {
            answer(index, key.wrong(mia, lesson, index));
        }
        take.finish(mia, lesson);
        var paid = ledger.everything(mia.id());
        var standing = progress.performance(List.of(mia.id())).getFirst();

        var again = practice.of(mia, lesson);
        assertThat(practice.of(mia, lesson)).isEqualTo(again);
        assertThat(take.open(mia, again).practice()).isTrue();
        assertThat(take.open(mia, again).questions()).isEqualTo(3);
        assertThat(key.question(mia, again, 2).text())
                .isEqualTo(key.question(mia, lesson, ORDER).text());
        assertThat(key.question(mia, again, 2).task().options())
                .isNotEqualTo(key.question(mia, lesson, ORDER).task().options());
        for (var index = 0; index < 3; index++) {
            take.answer(mia, again, index, key.right(mia, again, index), false, clock.instant());
        }
        take.finish(mia, again);
        take.finish(mia, again);

        assertThat(take.result(mia, again).practice()).isTrue();
        assertThat(take.result(mia, again).score()).isEqualTo(100);
        assertThat(ledger.everything(mia.id())).isEqualTo(paid);
        var now = progress.performance(List.of(mia.id())).getFirst();
        assertThat(now.lessons()).isEqualTo(standing.lessons());
        assertThat(now.score()).isEqualTo(standing.score());
        assertThat(now.answers()).isEqualTo(standing.answers() + 3);
        assertThatThrownBy(() -> practice.of(mia, again)).hasMessage("learning.practice.nothing");
    }

    @Test
    void whoStartsTheUnitDoesNotGetItsPractice() {
        for (var index = 0; index < 6; index++) {
            answer(index, key.wrong(mia, lesson, index));
        }
        take.finish(mia, lesson);
        var again = practice.of(mia, lesson);
        var unit = record.open(mia).getFirst().unitId();
        assertThat(start.start(mia, unit)).isNotEqualTo(again);
        assertThat(record.recent(mia, clock.instant()).openOf(unit))
                .isNotNull()
                .extracting(LessonCard::id)
                .isNotEqualTo(again);
    }

    @Test
    void onlyAFinishedLessonOfTheirOwnIsPractised() {
        assertThatThrownBy(() -> practice.of(mia, lesson)).isInstanceOf(NotFound.class);
        for (var index = 0; index < 6; index++) {
            answer(index, key.wrong(mia, lesson, index));
        }
        take.finish(mia, lesson);
        var stranger = household.learner(household.parent("Kim"), "Jonas");
        assertThatThrownBy(() -> practice.of(stranger, lesson)).isInstanceOf(NotFound.class);
        StatementCount.assertAtMost(8, () -> practice.of(mia, lesson));
    }

    private void answerRightUntil(int end) {
        for (var index = take.open(mia, lesson).position(); index < end; index++) {
            assertThat(answer(index, key.right(mia, lesson, index)).correct()).isTrue();
        }
    }

    private Feedback answer(int index, Response response) {
        return take.answer(mia, lesson, index, response, false, clock.instant());
    }

    private void refused(int index, Response response, Class<? extends Exception> how) {
        var before = take.open(mia, lesson).position();
        assertThatThrownBy(() -> answer(index, response)).isInstanceOf(how);
        assertThat(take.open(mia, lesson).position()).isEqualTo(before);
        assertThat(answers()).hasSize(before);
    }

    private List<AnsweredQuestion> answers() {
        return record
                .answers(
                        directory.learner(mia, mia.id()),
                        AnswerFilter.ALL,
                        RecordPosition.START,
                        10)
                .stream()
                .sorted(Comparator.comparing(AnsweredQuestion::kind))
                .toList();
    }

    private List<String> numbers() {
        return database.queryForList(
                "select user_answer || ' ' || correct_answer from quiz_answers where lesson_id = ? order by question_index",
                String.class,
                lesson);
    }
}

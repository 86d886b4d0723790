package app.laurel.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.home.ui.LessonResultView;
import app.laurel.learning.AnswerFilter;
import app.laurel.learning.AnswerKey;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonStatus;
import app.laurel.learning.RecordPosition;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.LessonFigures;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.Ledger;
import app.laurel.questions.Response;
import app.laurel.shell.error.GoneView;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A child reads, answers, leaves, comes back and finishes. */
class LessonViewTest extends ViewTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration READING = Duration.ofSeconds(9);

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private Studies studies;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private LearningRecord record;
    @Autowired private FamilyDirectory directory;
    @Autowired private AnswerKey key;
    @Autowired private Ledger ledger;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;
    private String lesson;

    @BeforeEach
    void lesson() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(mia);
        lesson = start.start(mia, UNIT);
    }

    @Test
    void readsOnePartAfterTheOtherThenAsks() {
        openLesson();
        assertThat(heading()).isEqualTo("Three states");
        press("Next");
        press("Next");
        press("Next");
        assertThat(heading()).isEqualTo("Round trip");
        press("Next");
        assertThat(heading()).isEqualTo("Words to know");
        press("To the questions");
        assertThat(heading()).isEqualTo(key.question(mia, lesson, 0).text());
    }

    @Test
    void wordsOfAnotherLanguageAreMarkedAndSpokenInIt() {
        lesson = start.start(mia, "spanish/hello-friends");
        openLesson();

        assertThat($view(SectionPanel.class).single().getElement().getOuterHTML())
                .contains("<span lang=\"es\">Hola</span>", "</span> means hello. You say");
        assertThat($view(ReadAloud.class).single().getElement().getPropertyRaw("parts"))
                .asString()
                .startsWith(
                        "[{\"text\":\"Hello. \"},{\"text\":\"Hola\",\"language\":\"es\"},{\"text\":\" means");
    }

    @Test
    void rightAnswerIsConfirmedAndLocked() {
        openQuestion();
        choose(right(0));

        assertThat(status())
                .contains("Right!")
                .contains(key.question(mia, lesson, 0).explanation());
        assertThat($view(OptionButton.class).all()).noneMatch(OptionButton::isEnabled);
        assertThat(take.open(mia, lesson).position()).isOne();
    }

    @Test
    void aStakeSaysWhatTheFamilyPaysAndTakes() {
        learners.allowDoubleOrLoss(sam, mia.id(), true);
        take.discard(mia, lesson);
        lesson = start.start(mia, UNIT);
        openQuestion();
        assertThat(stake()).contains("Right: 2 points. Wrong: 1 point less, but never below 0");
        household.pay(sam, new LessonFigures(1, 2, 200, 7, 0));
        openAgain();
        assertThat(stake()).contains("Right: 7 points. Wrong: nothing is taken.");
        household.pay(sam, new LessonFigures(1, 2, 200, 7, 3));
        openAgain();
        assertThat(stake()).contains("Right: 7 points. Wrong: 3 points less, but never below 0");
        test($view(StakeSwitch.class).single()).click();
        clock.advance(READING);
        choose(right(0));
        assertThat(html((Component) getCurrentView())).contains("7 points so far");
    }

    private void openAgain() {
        open("learner");
        openQuestion();
    }

    private String stake() {
        return text($view(StakeSwitch.class).single());
    }

    @Test
    void wrongAnswerIsToldWithTheRightOneAndNoBlame() {
        openQuestion();
        choose(wrong(0));

        var question = key.question(mia, lesson, 0);
        assertThat(status())
                .contains("Not quite.")
                .contains("The answer is " + question.task().rightInWords())
                .doesNotContain("rong");
        assertThat(option(right(0)).getClassNames()).contains("right");
        assertThat(option(wrong(0)).getClassNames()).contains("tried");
    }

    @Test
    void browserDoesNotKnowTheRightOptionBeforeTheAnswer() {
        openQuestion();
        var question = key.question(mia, lesson, 0);
        var page = html((Component) getCurrentView());

        assertThat(page).contains(question.task().options()).doesNotContain(question.explanation());
        assertThat($view(OptionButton.class).all())
                .allSatisfy(
                        option -> {
                            assertThat(option.getClassNames()).containsExactly("option");
                            assertThat(option.getElement().getAttributeNames())
                                    .doesNotContain("right", "correct", "data-right");
                        });
        for (var later = 1; later < 7; later++) {
            assertThat(page).doesNotContain(key.question(mia, lesson, later).text());
        }
    }

    @Test
    void secondClickChangesNothing() {
        openQuestion();
        var first = option(wrong(0));
        var second = option(right(0));
        click(first);
        click(second);
        click(first);

        assertThat(take.open(mia, lesson).position()).isOne();
        assertThat(take.open(mia, lesson).correct()).isZero();
        assertThat(status()).contains("Not quite.").doesNotContain("Right!");
    }

    @Test
    void answerOfAnotherTabStands() {
        openQuestion();
        take.answer(mia, lesson, 0, key.wrong(mia, lesson, 0), false, Instant.now());
        choose(right(0));

        assertThat(status()).contains("Not quite.");
        assertThat(take.open(mia, lesson).position()).isOne();
        press("Next");
        assertThat(heading()).isEqualTo(key.question(mia, lesson, 1).text());
    }

    @Test
    void reloadGoesOnWithoutReadingAgain() {
        openQuestion();
        choose(right(0));
        openLesson();
        assertThat(heading()).isEqualTo(key.question(mia, lesson, 1).text());
    }

    @Test
    void reloadGoesOnReadingWhereItWas() {
        openLesson();
        press("Next");
        press("Next");
        var reached = heading();
        openLesson();
        assertThat(heading()).isEqualTo(reached).isNotEqualTo("Three states");
        StatementCount.assertAtMost(1, () -> take.read(mia, lesson, 1));
        openLesson();
        assertThat(heading()).as("never back").isEqualTo(reached);
        press("Skip to the questions");
        openLesson();
        assertThat(heading()).isEqualTo(key.question(mia, lesson, 0).text());
        var jonas = household.learner(household.parent("Kim"), "Jonas");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take.read(jonas, lesson, 1));
    }

    @Test
    void lessonPutBackElsewhereGoesOnHere() {
        openQuestion();
        start.start(mia, "science/food-chains");
        choose(right(0));

        assertThat(take.open(mia, lesson).position()).isZero();
        assertThat(heading()).isEqualTo("Solid, liquid, gas");
        press("Go on here");
        assertThat(take.open(mia, lesson).status()).isEqualTo(LessonStatus.ACTIVE);
        assertThat(heading()).isEqualTo(key.question(mia, lesson, 0).text());
    }

    @Test
    void lookingAtAWaitingLessonDoesNotTakeItUp() {
        start.start(mia, "science/food-chains");
        openLesson();
        assertThat($view(Button.class).withText("Go on here").exists()).isTrue();
        assertThat(take.open(mia, lesson).status()).isEqualTo(LessonStatus.QUEUED);
    }

    @Test
    void finishingLeadsToTheResultAndPaysOnce() {
        openQuestion();
        for (var i = 0; i < 7; i++) {
            clock.advance(Duration.ofSeconds(9));
            choose(right(i));
            press(i < 6 ? "Next" : "See how it went");
        }
        assertThat(getCurrentView()).isInstanceOf(LessonResultView.class);
        assertThat(ledger.ofSource(mia.id(), lesson)).hasSize(2);
        openLesson();
        assertThat(getCurrentView()).isInstanceOf(LessonResultView.class);
        assertThat(ledger.ofSource(mia.id(), lesson)).hasSize(2);
    }

    @Test
    void aLessonOnceMoreShowsItsHalfOfThePoints() {
        openQuestion();
        clock.advance(READING);
        choose(right(0));
        assertThat(bar()).contains("+1").doesNotContain("counts");
        var unit = take.open(mia, lesson).unitId();
        for (var i = 1; i < 7; i++) {
            studies.answer(mia, lesson, i, true);
        }
        take.finish(mia, lesson);
        lesson = start.start(mia, unit);
        openQuestion();
        for (var i = 0; i < 3; i++) {
            clock.advance(READING);
            choose(right(i));
            press("Next");
        }
        assertThat(bar()).contains("+1", "1 point so far", "counts half");
        StatementCount.assertAtMost(6, this::openLesson);
    }

    @Test
    void whatPaysNothingIsNotPromised() {
        clock.stopAt(Instant.parse("2026-03-04T10:00:00Z"));
        openQuestion();
        choose(right(0));
        assertThat(bar()).contains("+0");
        press("Next");
        clock.advance(READING);
        choose(right(1));
        assertThat(bar()).contains("+1");
    }

    @Test
    void whatIsPaidMeanwhileIsPromisedNoMore() {
        household.pay(sam, new LessonFigures(1, 2, 9, 2, 1));
        openQuestion();
        clock.advance(READING);
        choose(right(0));
        assertThat(bar()).contains("+1");
        studies.finish(mia, "science/food-chains", 7, READING);
        press("Next");
        clock.advance(READING);
        choose(right(1));
        press("Go on here");
        assertThat(bar()).contains("+0");
    }

    @Test
    void aStakeIsNoLongerOfferedOnceTheParentEndedIt() {
        learners.allowDoubleOrLoss(sam, mia.id(), true);
        take.discard(mia, lesson);
        lesson = start.start(mia, UNIT);
        openQuestion();
        assertThat($view(StakeSwitch.class).exists()).isTrue();
        learners.allowDoubleOrLoss(sam, mia.id(), false);
        openAgain();
        assertThat($view(StakeSwitch.class).exists()).isFalse();
    }

    @Test
    void openingALessonWhoseLastAnswerWasGivenClosesIt() {
        for (var i = 0; i < 7; i++) {
            take.answer(
                    mia,
                    lesson,
                    i,
                    key.right(mia, lesson, i),
                    false,
                    Instant.now().minusSeconds(9));
        }
        openLesson();
        assertThat(getCurrentView()).isInstanceOf(LessonResultView.class);
        assertThat(record.open(mia)).isEmpty();
    }

    @Test
    void timeRunsOnTheServer() {
        clock.stopAt(Instant.parse("2026-03-04T10:00:00Z"));
        openQuestion();
        clock.advance(Duration.ofSeconds(12));
        choose(right(0));
        assertThat(
                        record.answers(
                                directory.learner(mia, mia.id()),
                                AnswerFilter.ALL,
                                RecordPosition.START,
                                5))
                .singleElement()
                .satisfies(answer -> assertThat(answer.elapsedMs()).isEqualTo(12_000));
    }

    @Test
    void stakeIsOfferedOnlyWhereAParentAllowedIt() {
        openQuestion();
        assertThat($view(StakeSwitch.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lesson/nothing",
                "lesson/00000000-0000-0000-0000-000000000000",
                "lesson/%3Cb%3E",
                "lesson/%00",
                "lesson/nothing/result"
            })
    void unknownLessonIsNotThere(String address) {
        assertThat(open(address)).isInstanceOf(GoneView.class);
    }

    @Test
    void lessonOfSomebodyElseIsNotThere() {
        signIn(household.learner(household.parent("Kim"), "Jonas"));
        assertThat(open("lesson/" + lesson)).isInstanceOf(GoneView.class);
        assertThat(open("lesson/" + lesson + "/result")).isInstanceOf(GoneView.class);
    }

    @Test
    void opensWithFewStatements() {
        StatementCount.assertAtMost(6, this::openLesson);
    }

    private String bar() {
        return ((Component) $view(LessonBar.class).single()).getElement().getTextRecursively();
    }

    private void openLesson() {
        open("lesson/" + lesson);
    }

    private void openQuestion() {
        openLesson();
        if ($view(Button.class).withText("Skip to the questions").exists()) {
            press("Skip to the questions");
        }
    }

    private void press(String text) {
        test($view(Button.class).withText(text).single()).click();
    }

    /** A click that was sent before the browser heard that the button is locked. */
    private static void click(OptionButton option) {
        ComponentUtil.fireEvent(option, new ClickEvent<>(option));
    }

    private void choose(int option) {
        test(option(option)).click();
    }

    private OptionButton option(int option) {
        return $view(OptionButton.class).all().get(option);
    }

    private String heading() {
        return $view(StageHeading.class).single().getText();
    }

    private String status() {
        return ((Component) $view(FeedbackPanel.class).single()).getElement().getTextRecursively();
    }

    private int right(int index) {
        return ((Response.Option) key.right(mia, lesson, index)).place();
    }

    private int wrong(int index) {
        return (right(index) + 1) % 4;
    }
}

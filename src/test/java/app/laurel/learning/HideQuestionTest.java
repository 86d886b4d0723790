package app.laurel.learning;

import static app.laurel.support.StatementCount.assertAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.notices.NoticeLine;
import app.laurel.notices.ReadNotices;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.questions.Response;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that a family hides, and those that learners report. */
@LaurelTest
class HideQuestionTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration EACH = Duration.ofSeconds(30);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private HideQuestion hide;
    @Autowired private ReportQuestion report;
    @Autowired private DecideReport decide;
    @Autowired private PractiseMistakes practice;
    @Autowired private PreviewLesson preview;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private AnswerKey key;
    @Autowired private ReadNotices notices;
    @Autowired private KeepLearners learners;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        clock.stopAt(Instant.parse("2026-11-18T15:00:00Z"));
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void aHiddenQuestionIsInNoNewLesson() {
        var all = textsOfManyLessons();
        var gone = all.stream().sorted().limit(all.size() - 4L).collect(Collectors.toSet());
        gone.forEach(text -> hide.hide(sam, text, UNIT));
        for (var i = 0; i < 5; i++) {
            clock.advance(EACH);
            assertThat(texts(mia, studies.begin(mia, UNIT, 1, 1, EACH)))
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(gone);
        }
        var stranger = household.learner(household.parent("Kim"), "Ben");
        var others = new HashSet<String>();
        for (var i = 0; i < 5; i++) {
            clock.advance(EACH);
            others.addAll(texts(stranger, studies.begin(stranger, UNIT, 1, 1, EACH)));
        }
        assertThat(others).containsAnyElementsOf(gone);

        all.forEach(text -> hide.hide(sam, text, UNIT));
        assertThatThrownBy(() -> start.start(household.learner(sam, "Jonas"), UNIT))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.nothing-left");
        assertThat(hide.hidden(sam)).hasSize(all.size());
        hide.showAgain(sam, gone.iterator().next());
        assertThat(texts(mia, start.start(mia, UNIT))).hasSize(1);
    }

    @Test
    void itLeavesUnfinishedLessonsButNotWhatWasAnswered() {
        var lesson = studies.begin(mia, UNIT, 2, 2, EACH);
        var waiting = studies.begin(mia, "science/food-chains", 0, 0, EACH);
        var answered = key.question(mia, lesson, 0).text();
        var later = key.question(mia, lesson, 5).text();
        assertAtMost(8, () -> hide.hide(sam, later, UNIT));
        hide.hide(sam, answered, UNIT);
        hide.hide(sam, answered, UNIT);
        hide.hide(sam, key.question(mia, waiting, 3).text(), null);

        var page = take.open(mia, lesson);
        assertThat(page.questions()).isEqualTo(6);
        assertThat(page.position()).isEqualTo(2);
        assertThat(take.open(mia, waiting).questions()).isEqualTo(6);
        start.resume(mia, lesson);
        for (var i = 2; i < 6; i++) {
            assertThat(key.question(mia, lesson, i).text()).isNotEqualTo(later);
            studies.answer(mia, lesson, i, true);
        }
        take.finish(mia, lesson);
        assertThat(take.result(mia, lesson).questions()).isEqualTo(6);
        assertThat(take.result(mia, lesson).score()).isEqualTo(100);
    }

    @Test
    void whatWasHiddenBeforeItWasShownIsNotTakenForTheNextOne() {
        var lesson = studies.begin(mia, UNIT, 1, 1, EACH);
        var seen = take.open(mia, lesson).next();
        var right = key.right(mia, lesson, 1);
        hide.hide(sam, seen.text(), UNIT);
        clock.advance(EACH);
        var shownAt = clock.instant();
        assertThatThrownBy(() -> take.answer(mia, lesson, seen, right, false, shownAt))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.question-gone");
        assertThat(take.open(mia, lesson).position()).isOne();
    }

    @Test
    void whoLooksAtAQuestionThatIsTakenAwayGetsTheNextOne() {
        var lesson = studies.begin(mia, UNIT, 1, 1, EACH);
        var shownAt = clock.instant();
        var seen = take.open(mia, lesson).next();
        var right = key.right(mia, lesson, 1);
        clock.advance(EACH);
        hide.hide(sam, seen.text(), UNIT);
        assertThatThrownBy(() -> take.showHint(mia, lesson, seen)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> take.answer(mia, lesson, seen, right, false, shownAt))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.question-gone");
        clock.advance(EACH);
        studies.answer(mia, lesson, 1, true);
        assertThat(take.open(mia, lesson).position()).isEqualTo(2);
    }

    @Test
    void aLessonWithoutQuestionsEndsSensibly() {
        var begun = studies.begin(mia, UNIT, 2, 1, EACH);
        var rest = texts(mia, begun).subList(2, 7);
        rest.forEach(text -> hide.hide(sam, text, UNIT));
        var page = take.open(mia, begun);
        assertThat(page.isAnswered()).isTrue();
        take.finish(mia, begun);
        assertThat(take.result(mia, begun).score()).isEqualTo(50);

        var untouched = start.start(mia, "science/food-chains");
        var seen = take.open(mia, untouched).next();
        texts(mia, untouched).forEach(text -> hide.hide(sam, text, null));
        assertThat(take.open(mia, untouched).questions()).isZero();
        assertThatThrownBy(
                        () ->
                                take.answer(
                                        mia,
                                        untouched,
                                        seen,
                                        new Response.Option(0),
                                        false,
                                        clock.instant()))
                .hasMessage("learning.lesson.last-gone");
        assertThatThrownBy(() -> take.finish(mia, untouched)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> start.resume(mia, untouched)).isInstanceOf(Refusal.class);
    }

    @Test
    void aReportTellsTheParentsOnceAndIsDecidedOnce() {
        var alex = household.coParent(sam, "Alex");
        var lesson = studies.begin(mia, UNIT, 3, 2, EACH);
        report.report(mia, lesson, 2, "  The picture\tis wrong ");
        clock.advance(EACH);
        report.report(mia, lesson, 2, "again");
        report.report(mia, lesson, 0, "");
        var text = key.question(mia, lesson, 2).text();
        assertThat(decide.waiting(sam))
                .hasSize(2)
                .first()
                .satisfies(
                        one -> {
                            assertThat(one.text()).isEqualTo(text);
                            assertThat(one.words()).isEqualTo("The picture is wrong");
                            assertThat(one.chosen()).isNotEqualTo(one.right());
                            assertThat(one.learnerId()).isEqualTo(mia.id());
                        });
        assertThat(notices.unread(alex, 9))
                .extracting(NoticeLine::link)
                .containsExactly("lessons/questions", "lessons/questions");

        var first = decide.waiting(sam).getFirst();
        decide.hide(sam, first.id());
        decide.keep(alex, first.id());
        assertThat(hide.hidden(alex)).extracting(HiddenQuestion::text).containsExactly(text);
        assertThat(decide.waiting(alex)).hasSize(1);
        decide.reopen(sam, first.id());
        assertThat(hide.hidden(sam)).isEmpty();
        decide.keep(alex, first.id());
        decide.keep(alex, decide.waiting(alex).getFirst().id());
        assertThat(decide.waiting(sam)).isEmpty();
        assertThat(hide.hidden(sam)).isEmpty();
    }

    @Test
    void aReportedQuestionDoesNotComeBackToTheChildUntilItIsDecided() {
        var lesson = studies.begin(mia, UNIT, 1, 0, EACH);
        var text = key.question(mia, lesson, 0).text();
        assertAtMost(8, () -> report.report(mia, lesson, 0, ""));
        textsOfManyLessons().stream()
                .filter(one -> !one.equals(text))
                .forEach(one -> hide.hide(sam, one, UNIT));
        assertThatThrownBy(() -> start.start(mia, UNIT))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.nothing-left");
        var jonas = household.learner(sam, "Jonas");
        assertThat(texts(jonas, start.start(jonas, UNIT))).containsExactly(text);
        decide.keep(sam, decide.waiting(sam).getFirst().id());
        assertThat(texts(mia, start.start(mia, UNIT))).containsExactly(text);
    }

    @Test
    void aReportedQuestionIsNotPractisedUntilItIsDecided() {
        var lesson = studies.finish(mia, UNIT, 6, EACH);
        IntStream.range(0, 7).forEach(index -> report.report(mia, lesson, index, ""));
        assertThatThrownBy(() -> practice.of(mia, lesson))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.practice.nothing");
        decide.waiting(sam).forEach(one -> decide.keep(sam, one.id()));
        assertThat(texts(mia, practice.of(mia, lesson))).hasSize(1);
    }

    @Test
    void aNoticeOfAReportGoesWithTheLearner() {
        var jonas = household.learner(sam, "Jonas");
        report.report(mia, studies.begin(mia, UNIT, 1, 1, EACH), 0, "");
        report.report(jonas, studies.begin(jonas, UNIT, 1, 1, EACH), 0, "");
        assertThat(notices.unread(sam, 9)).hasSize(2);
        learners.erase(sam, mia.id(), "Mia");
        assertThat(notices.unread(sam, 9))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).startsWith("Jonas"));
    }

    @Test
    void onlyWhatIsOwnAndAnsweredIsReportedAndOnlyByTheFamilyDecided() {
        var lesson = studies.begin(mia, UNIT, 1, 1, EACH);
        var ben = household.learner(household.parent("Kim"), "Ben");
        var kim = new Actor(ben.familyId(), ben.familyId(), sam.role(), "Kim");
        for (var index : List.of(-1, 1, 6, 99)) {
            assertThatThrownBy(() -> report.report(mia, lesson, index, ""))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> report.report(ben, lesson, 0, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> report.report(sam, lesson, 0, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> report.report(mia, lesson, 0, "x".repeat(301)))
                .isInstanceOf(Refusal.class);
        report.report(mia, lesson, 0, "<b>bold</b>");
        var id = decide.waiting(sam).getFirst().id();
        for (var stranger : List.of(kim, mia)) {
            assertThatThrownBy(() -> decide.hide(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> decide.keep(stranger, id)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> decide.keep(sam, UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hide.hide(mia, "What?", UNIT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hide.hide(sam, "  ", UNIT)).isInstanceOf(NotFound.class);
        assertThat(decide.waiting(kim)).isEmpty();
        hide.hide(kim, "Anything", UNIT);
        assertThat(hide.hidden(sam)).isEmpty();
    }

    @Test
    void aPreviewShowsTheAnswersAndLeavesOutWhatIsHidden() {
        var shown = preview.preview(sam, UNIT, 4, 0);
        assertThat(shown.sections()).isNotEmpty();
        assertThat(shown.questions())
                .hasSize(7)
                .allSatisfy(
                        one -> {
                            assertThat(one.right()).isNotBlank();
                            assertThat(one.explanation()).isNotBlank();
                        });
        var gone = shown.questions().getFirst().text();
        hide.hide(sam, gone, UNIT);
        assertThat(preview.preview(sam, UNIT, 4, 0).questions())
                .extracting(LessonPreview.Previewed::text)
                .doesNotContain(gone);
        assertThat(take(preview.preview(sam, "math/fractions.add-like", 4, 0)))
                .isNotEqualTo(take(preview.preview(sam, "math/fractions.add-like", 4, 1)));
        assertThatThrownBy(() -> preview.preview(mia, UNIT, 4, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> preview.preview(sam, "no/such", 4, 0))
                .isInstanceOf(NotFound.class);
        assertAtMost(3, () -> preview.preview(sam, UNIT, 4, 0));
    }

    private static List<String> take(LessonPreview shown) {
        return shown.questions().stream().map(LessonPreview.Previewed::text).toList();
    }

    private Set<String> textsOfManyLessons() {
        var all = new HashSet<String>();
        for (var selection = 0; selection < 60; selection++) {
            all.addAll(take(preview.preview(sam, UNIT, 4, selection)));
        }
        return all;
    }

    private List<String> texts(Actor learner, String lesson) {
        var questions = take.open(learner, lesson).questions();
        return IntStream.range(0, questions)
                .mapToObj(i -> key.question(learner, lesson, i).text())
                .toList();
    }
}

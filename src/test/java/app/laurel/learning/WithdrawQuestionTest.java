package app.laurel.learning;

import static app.laurel.support.StatementCount.assertAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.notices.NoticeLine;
import app.laurel.notices.ReadNotices;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLine;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.questions.Question;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that administrators withdraw from everybody, and what families hear of it. */
@LaurelTest
class WithdrawQuestionTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration EACH = Duration.ofSeconds(30);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private WithdrawQuestion withdraw;
    @Autowired private ObserveCurriculum observe;
    @Autowired private ReportQuestion report;
    @Autowired private DecideReport decide;
    @Autowired private HideQuestion hide;
    @Autowired private PractiseMistakes practice;
    @Autowired private PreviewLesson preview;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private Curriculum curriculum;
    @Autowired private OwnQuestions own;
    @Autowired private AnswerKey key;
    @Autowired private ReadNotices notices;
    @Autowired private KeepLearners learners;
    @Autowired private AuditLog audit;
    @Autowired private TestClock clock;

    private Actor alex;
    private Actor sam;
    private Actor mia;
    private Actor kim;
    private Actor ben;

    @BeforeEach
    void families() {
        clock.stopAt(Instant.parse("2026-11-18T15:00:00Z"));
        alex = household.administrator("Alex");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        kim = household.parent("Kim");
        ben = household.learner(kim, "Ben");
    }

    @Test
    void whatFamiliesReportedIsOneQuestionWithoutANameForAdministrators() {
        var text = reportedByBoth();
        report.report(mia, studies.begin(mia, "science/food-chains", 1, 1, EACH), 0, "");
        var queue = reported();
        assertThat(queue).hasSize(2);
        assertThat(queue.getFirst())
                .satisfies(
                        one -> {
                            assertThat(one.question().text()).isEqualTo(text);
                            assertThat(one.question().explanation()).isNotBlank();
                            assertThat(one.reports()).isEqualTo(2);
                            assertThat(one.families()).isEqualTo(2);
                            assertThat(one.reasons()).containsExactly("It is wrong", "Why?");
                            assertThat(one.unitId()).isEqualTo(UNIT);
                            assertThat(one.tally().answered()).isEqualTo(2);
                        });
        assertThat(queue.toString()).doesNotContain("Mia", "Ben", "Sam", "Kim");
        var last = queue.getFirst();
        assertThat(observe.reported(alex, last.firstAt(), last.hash(), 9))
                .containsExactly(queue.getLast());
        assertThat(observe.reported(alex, ObserveCurriculum.OLDEST, "", 1)).containsExactly(last);
        assertThat(observe.state(alex).reported()).isEqualTo(2);
        assertThat(notices.ofInstallation(alex, 9).reported()).isEqualTo(2);
        assertAtMost(1, () -> observe.reported(alex, ObserveCurriculum.OLDEST, "", 20));
        assertAtMost(3, () -> observe.state(alex));
    }

    @Test
    void anAdultReportsWhatAPreviewShows() {
        var question = preview.preview(sam, UNIT, 4, 0).questions().getFirst().asked();
        var hash = QuestionHash.of(question.text());
        report.report(sam, UNIT, question, "");
        report.report(household.coParent(sam, "Robin"), UNIT, question, " It is wrong ");
        assertThat(reported())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.question().text()).isEqualTo(question.text());
                            assertThat(one.question().explanation())
                                    .isEqualTo(question.explanation());
                            assertThat(one.unitId()).isEqualTo(UNIT);
                            assertThat(one.reports()).isEqualTo(1);
                            assertThat(one.reasons()).containsExactly("It is wrong");
                        });
        assertThat(notices.ofInstallation(alex, 9).reported()).isEqualTo(1);
        assertThat(hide.hashes(sam)).containsExactly(hash);
        assertThat(hide.hidden(sam)).extracting(HiddenQuestion::reported).containsExactly(true);
        assertThat(hide.hidden(kim)).isEmpty();
        assertThat(decide.waiting(sam)).isEmpty();

        report.takeBack(sam, question);
        assertThat(reported()).isEmpty();
        assertThat(hide.hashes(sam)).isEmpty();

        report.report(sam, UNIT, question, "");
        withdraw.keep(alex, hash);
        assertThat(decide.all(sam).answered())
                .extracting(AnsweredReport::text, AnsweredReport::answer)
                .containsExactly(tuple(question.text(), ReportAnswer.KEPT));
        assertThat(hide.hidden(sam)).extracting(HiddenQuestion::reported).containsExactly(false);
        report.report(sam, UNIT, question, "Still");
        withdraw.withdraw(alex, hash);
        assertThat(withdrawn()).hasSize(1);
        assertThat(decide.all(sam).answered())
                .extracting(AnsweredReport::answer)
                .containsExactly(ReportAnswer.WITHDRAWN);
    }

    @Test
    void onlyAdultsReportWhatNobodyAnsweredAndOnlyOfTheCurriculum() {
        var question = preview.preview(sam, UNIT, 4, 0).questions().getFirst().asked();
        assertThatThrownBy(() -> report.report(mia, UNIT, question, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> report.report(sam, "own/1", question, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> report.report(sam, UNIT, question, "x".repeat(301)))
                .isInstanceOf(Refusal.class);
        writtenBySam(question);
        assertThatThrownBy(() -> report.report(sam, UNIT, question, ""))
                .isInstanceOf(NotFound.class);
        assertThat(reported()).isEmpty();
        assertThat(hide.hashes(sam)).isEmpty();
    }

    @Test
    void aWithdrawnQuestionIsAskedNobody() {
        var lesson = studies.begin(mia, UNIT, 2, 2, EACH);
        var running = studies.begin(ben, UNIT, 1, 0, EACH);
        var later = key.question(ben, running, 3).text();
        withdraw.withdraw(alex, QuestionHash.of(later), UNIT);
        assertThat(texts(ben, running)).hasSize(6).doesNotContain(later);
        assertThat(texts(mia, lesson)).doesNotContain(later);
        var answered = key.question(ben, running, 0).text();
        withdraw.withdraw(alex, QuestionHash.of(answered), UNIT);
        assertThat(texts(ben, running)).hasSize(6).contains(answered);

        var all = curriculum.written(curriculum.unit(UNIT).orElseThrow());
        all.stream()
                .map(one -> QuestionHash.of(one.text()))
                .skip(2)
                .forEach(hash -> withdraw.withdraw(alex, hash, UNIT));
        assertThat(withdrawn()).hasSizeGreaterThanOrEqualTo(all.size() - 2);
        var left = new HashSet<String>();
        for (var i = 0; i < 3; i++) {
            clock.advance(EACH);
            var next = start.start(household.learner(sam, "Jonas" + i), UNIT);
            left.add(next);
        }
        assertThat(left).hasSize(3);
        assertThat(preview.preview(sam, UNIT, 4, 0).questions()).hasSizeLessThanOrEqualTo(2);
        var rest = all.stream().limit(2).map(one -> QuestionHash.of(one.text())).toList();
        rest.forEach(hash -> withdraw.withdraw(alex, hash, UNIT));
        assertThatThrownBy(() -> start.start(household.learner(kim, "Lia"), UNIT))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.nothing-left");
        withdraw.bringBack(alex, rest.getFirst());
        var lia = household.learner(kim, "Lia2");
        assertThat(texts(lia, start.start(lia, UNIT))).hasSize(1);
    }

    @Test
    void whatWasWrongIsNotPractisedWhenItIsWithdrawn() {
        var lesson = studies.finish(mia, UNIT, 6, EACH);
        IntStream.range(0, 7)
                .mapToObj(index -> key.question(mia, lesson, index).text())
                .forEach(text -> withdraw.withdraw(alex, QuestionHash.of(text), UNIT));
        assertThatThrownBy(() -> practice.of(mia, lesson))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.practice.nothing");
    }

    @Test
    void theFamiliesHearThatTheirQuestionWasWithdrawnAndHaveNothingToDecide() {
        var text = reportedByBoth();
        var hash = QuestionHash.of(text);
        var stranger = household.parent("Robin");
        assertAtMost(8, () -> withdraw.withdraw(alex, hash));
        withdraw.withdraw(alex, hash);
        assertThat(reported()).isEmpty();
        assertThat(withdrawn()).extracting(one -> one.question().text()).containsExactly(text);
        for (var parent : List.of(sam, kim)) {
            assertThat(decide.all(parent).waiting()).isEmpty();
            assertThat(decide.all(parent).answered())
                    .extracting(AnsweredReport::text, AnsweredReport::answer)
                    .containsExactly(tuple(text, ReportAnswer.WITHDRAWN));
            assertThat(notices.ofFamily(parent).reported()).isZero();
            assertThat(notices.ofFamily(parent).lines())
                    .extracting(NoticeLine::text)
                    .singleElement()
                    .asString()
                    .contains(text, "asked nobody any more");
        }
        assertThat(notices.ofFamily(stranger).lines()).isEmpty();
        assertThat(actions()).startsWith("QUESTION_WITHDRAWN").hasSize(1);
        assertThat(lines().getFirst().familyId()).isNull();

        clock.advance(EACH);
        withdraw.bringBack(alex, hash);
        assertThat(withdrawn()).isEmpty();
        assertThat(decide.all(sam).waiting())
                .extracting(ReportedQuestion::answer)
                .containsExactly(ReportAnswer.KEPT);
        assertThat(notices.ofFamily(sam).lines()).hasSize(2);
        clock.advance(EACH);
        withdraw.withdraw(alex, hash);
        assertThat(decide.all(sam).waiting()).isEmpty();
        assertThat(withdrawn()).hasSize(1);
    }

    @Test
    void undoLeavesNothingBehind() {
        var text = reportedByBoth();
        var hash = QuestionHash.of(text);
        var before = reported();
        var gone = withdraw.withdraw(alex, hash);
        assertAtMost(8, () -> withdraw.reopen(alex, hash, gone));
        withdraw.reopen(alex, hash, gone);
        assertThat(reported()).isEqualTo(before);
        assertThat(withdrawn()).isEmpty();
        clock.advance(EACH);
        var kept = withdraw.keep(alex, hash);
        assertThat(reported()).isEmpty();
        assertThat(decide.all(sam).waiting())
                .extracting(ReportedQuestion::answer)
                .containsExactly(ReportAnswer.KEPT);
        withdraw.reopen(alex, hash, gone);
        assertThat(reported()).isEmpty();
        withdraw.reopen(alex, hash, kept);
        assertThat(reported()).isEqualTo(before);
        assertThat(notices.ofFamily(sam).lines()).isEmpty();
        assertThat(actions())
                .containsExactly(
                        "QUESTION_REOPENED",
                        "QUESTION_KEPT",
                        "QUESTION_REOPENED",
                        "QUESTION_WITHDRAWN");
    }

    @Test
    void whatAParentDecidedStaysAndIsAnsweredAllTheSame() {
        reportedByBoth();
        decide.hide(sam, decide.waiting(sam).getFirst().id());
        var hash = reported().getFirst().hash();
        withdraw.keep(alex, hash);
        assertThat(hide.hidden(sam)).hasSize(1);
        assertThat(decide.all(sam).answered()).hasSize(1);
        clock.advance(Duration.ofDays(31));
        assertThat(decide.all(sam).answered()).isEmpty();
    }

    @Test
    void whatAFamilyWroteItselfStaysInTheFamily() {
        var lesson = studies.begin(mia, UNIT, 1, 0, EACH);
        var question = key.question(mia, lesson, 0);
        writtenBySam(question);
        report.report(mia, lesson, 0, "ours");
        assertThat(decide.waiting(sam)).hasSize(1);
        assertThat(reported()).isEmpty();
        assertThat(notices.ofInstallation(alex, 9).reported()).isZero();
    }

    private void writtenBySam(Question question) {
        own.save(
                new OwnQuestion(
                        UUID.randomUUID(),
                        sam.familyId(),
                        UNIT,
                        question,
                        sam.id(),
                        clock.instant()));
    }

    @Test
    void anErasedChildLeavesNoReport() {
        reportedByBoth();
        learners.erase(sam, mia.id(), "Mia");
        assertThat(reported()).singleElement().extracting(QuestionInDoubt::families).isEqualTo(1);
    }

    @Test
    void onlyAdministratorsSeeAndDecide() {
        var hash = QuestionHash.of(reportedByBoth());
        for (var other : List.of(sam, mia)) {
            assertThatThrownBy(() -> observe.state(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> observe.unit(other, UNIT)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> observe.reported(other, Instant.EPOCH, "", 9))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> observe.withdrawn(other, ObserveCurriculum.NEWEST, "", 9))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> withdraw.withdraw(other, hash)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> withdraw.withdraw(other, hash, UNIT))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> withdraw.keep(other, hash)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> withdraw.bringBack(other, hash)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> withdraw.reopen(other, hash, clock.instant()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> withdraw.withdraw(alex, "0".repeat(64)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw.withdraw(alex, "0".repeat(64), UNIT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw.bringBack(alex, hash)).isInstanceOf(NotFound.class);
        assertThat(actions()).isEmpty();
    }

    @Test
    void theUnitsPageCountsEverybodysAnswers() {
        studies.finish(mia, UNIT, 5, EACH);
        studies.finish(ben, UNIT, 2, EACH);
        var state = observe.unit(alex, UNIT);
        assertThat(state.tally()).isEqualTo(new Tally(14, 7));
        assertThat(state.questions())
                .hasSize(curriculum.written(state.unit()).size())
                .noneMatch(WrittenInUnit::withdrawn);
        assertThat(state.questions().stream().mapToLong(one -> one.tally().answered()).sum())
                .isEqualTo(14);
        assertThat(observe.state(alex).tally(UNIT)).isEqualTo(new Tally(14, 7));
        assertThat(observe.unit(alex, "math/fractions.add-like").questions()).isEmpty();
        assertAtMost(3, () -> observe.unit(alex, UNIT));
    }

    /** Mia and Ben report the same question. */
    private String reportedByBoth() {
        var lesson = studies.begin(mia, UNIT, 1, 1, EACH);
        var text = key.question(mia, lesson, 0).text();
        report.report(mia, lesson, 0, "It is wrong");
        hideAllBut(text);
        clock.advance(EACH);
        var other = studies.begin(ben, UNIT, 1, 0, EACH);
        report.report(ben, other, 0, "Why?");
        return text;
    }

    private void hideAllBut(String text) {
        curriculum.written(curriculum.unit(UNIT).orElseThrow()).stream()
                .map(one -> one.text())
                .filter(one -> !one.equals(text))
                .forEach(one -> hide.hide(kim, one, UNIT));
    }

    private List<QuestionInDoubt> reported() {
        return observe.reported(alex, ObserveCurriculum.OLDEST, "", 20);
    }

    private List<WithdrawnQuestion> withdrawn() {
        return observe.withdrawn(alex, ObserveCurriculum.NEWEST, "", 50);
    }

    private List<AuditLine> lines() {
        return audit.lines(AuditFilter.ALL, Long.MAX_VALUE, 50).stream()
                .filter(line -> line.action().startsWith("QUESTION_"))
                .toList();
    }

    private List<String> actions() {
        return lines().stream().map(AuditLine::action).toList();
    }

    private Set<String> texts(Actor learner, String lesson) {
        var all = new HashSet<String>();
        IntStream.range(0, take.open(learner, lesson).questions())
                .forEach(i -> all.add(key.question(learner, lesson, i).text()));
        return all;
    }
}

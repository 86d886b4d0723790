package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.DryRun;
import app.laurel.people.DryRun.Rehearsal;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.Learner;
import app.laurel.people.LessonFigures;
import app.laurel.platform.Actor;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Other figures are tried out on lessons that were really taken. */
@LaurelTest
class RehearseLessonsTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration QUICKLY = Duration.ofSeconds(9);
    private static final Set<SourceType> OF_LESSONS =
            Set.of(
                    SourceType.QUIZ_CORRECT,
                    SourceType.LESSON_COMPLETE,
                    SourceType.DOUBLE_OR_LOSS_DEDUCTION);

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private FamilyDirectory directory;
    @Autowired private Studies studies;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private DryRun dryRun;
    @Autowired private Ledger ledger;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;
    private Actor jonas;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        jonas = household.learner(sam, "Jonas");
        household.learner(sam, "Lee");
        learners.allowDoubleOrLoss(sam, mia.id(), true);
    }

    @Test
    void thePresentFiguresComeToWhatTheLedgerSays() {
        lessons();
        var mias = of(mia);
        var jonases = of(jonas);
        assertThat(mias.with(figures(1, 2, 200)))
                .isEqualTo(mias.paid())
                .isEqualTo(inLedger(mia))
                .isPositive();
        assertThat(jonases.with(figures(1, 2, 200)))
                .isEqualTo(jonases.paid())
                .isEqualTo(inLedger(jonas));
        assertThat(rehearsals()).extracting(one -> one.learner().name()).doesNotContain("Lee");
    }

    /** 3 of 7 right: of two stakes one is won; the other lesson loses seven and stays at 0. */
    @Test
    void otherFiguresAreReckonedLessonByLesson() {
        studies.stake(mia, UNIT, 3, 2, 4);
        studies.stake(mia, "science/food-chains", 0, 0, 7);
        assertThat(of(mia).paid()).isEqualTo(2 + 2 + 2 - 1 + 0);
        assertThat(of(mia).with(figures(10, 3, 200))).isEqualTo(20 + 20 + 3 - 1 + 0);
        assertThat(of(mia).with(figures(0, 9, 200))).isEqualTo(9 - 1 + 9 - 7);
        assertThat(of(mia).with(figures(0, 0, 200))).isZero();
        assertThat(of(mia).with(figures(100, 100, 200))).as("no day pays more").isEqualTo(200);
        assertThat(of(mia).with(figures(100, 100, 30))).as("a typed limit").isEqualTo(30);
        assertThat(of(mia).with(figures(100, 100, null))).as("no limit").isGreaterThan(200);
    }

    /** A quiz pays for what goes beyond the best attempt, and for finishing once. */
    @Test
    void quizzesCountAsTheyPaid() {
        var quiz = quizmaster.publish(sam, Player.draft("Capitals", 3, 0, 2));
        player.play(jonas, quiz, 1);
        player.play(jonas, quiz, 1);
        player.play(jonas, quiz, 2);
        assertThat(of(jonas).paid()).isEqualTo(1 + 2 + 1).isEqualTo(inLedger(jonas));
        assertThat(of(jonas).with(figures(1, 2, 200))).isEqualTo(4);
        assertThat(of(jonas).with(figures(10, 3, 200))).isEqualTo(10 + 3 + 10);
        studies.finish(jonas, UNIT, 6, QUICKLY);
        assertThat(of(jonas).with(figures(1, 2, 200))).isEqualTo(of(jonas).paid());
        assertThat(of(jonas).with(figures(10, 10, 25))).as("both share the limit").isEqualTo(25);
    }

    @Test
    void onlyTheLastFourWeeksCount() {
        studies.finish(mia, UNIT, 7, QUICKLY);
        clock.advance(Duration.ofDays(29));
        assertThat(rehearsals()).isEmpty();
        studies.finish(mia, UNIT, 4, QUICKLY);
        assertThat(of(mia).paid()).isEqualTo(6);
        assertThat(of(mia).with(figures(2, 2, 200))).isEqualTo(10);
    }

    @Test
    void whatIsNotFinishedPaysNothing() {
        studies.begin(mia, UNIT, 5, 5, QUICKLY);
        assertThat(rehearsals()).isEmpty();
        assertThat(dryRun.rehearse(List.of())).isEmpty();
    }

    @Test
    void asksTwiceWhateverTheHistory() {
        lessons();
        var all = directory.learners(sam);
        StatementCount.assertAtMost(2, () -> dryRun.rehearse(all));
    }

    @Test
    void stakesCountByTheirOwnFigures() {
        studies.stake(mia, UNIT, 3, 2, 4);
        assertThat(of(mia).with(new LessonFigures(1, 2, 200, 7, 3))).isEqualTo(2 + 7 + 2 - 3);
        assertThat(of(mia).with(new LessonFigures(1, 2, 200, 7, 100))).isZero();
        household.pay(sam, new LessonFigures(1, 2, 200, 7, 3));
        studies.stake(mia, "science/food-chains", 3, 2, 4);
        assertThat(of(mia).paid())
                .isEqualTo(2 + 2 + 2 - 1 + 2 + 7 + 2 - 3)
                .isEqualTo(inLedger(mia));
    }

    private static LessonFigures figures(int perCorrect, int perLesson, Integer perDay) {
        return new LessonFigures(
                perCorrect, perLesson, perDay, LessonFigures.doubled(perCorrect), 1);
    }

    private void lessons() {
        studies.finish(mia, UNIT, 5, QUICKLY);
        studies.finish(mia, UNIT, 5, QUICKLY);
        clock.advance(Duration.ofDays(9));
        studies.stake(mia, UNIT, 4, 2, 6);
        studies.stake(mia, UNIT, 0, 0, 7);
        studies.stake(mia, UNIT, 1, 1, 7);
        studies.finish(jonas, UNIT, 6, QUICKLY);
        studies.finish(jonas, UNIT, 0, QUICKLY);
    }

    private long inLedger(Actor learner) {
        return ledger.everything(learner.id()).stream()
                .filter(entry -> OF_LESSONS.contains(entry.source()))
                .mapToInt(Entry::amount)
                .sum();
    }

    private List<Rehearsal> rehearsals() {
        List<Learner> all = directory.learners(sam);
        return dryRun.rehearse(all);
    }

    private Rehearsal of(Actor learner) {
        return rehearsals().stream()
                .filter(one -> one.learner().id() == learner.id())
                .findFirst()
                .orElseThrow();
    }
}

package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.earning.AdjustPoints;
import app.laurel.learning.AnswerKey;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.Purse;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Days in a row, own goals, levels and trophies. */
@LaurelTest
class MotivationTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private AnswerKey key;
    @Autowired private Progress progress;
    @Autowired private Achievements achievements;
    @Autowired private AwardAchievements awards;
    @Autowired private MarkSickDays sickDays;
    @Autowired private SetWeeklyGoal weeklyGoals;
    @Autowired private AdjustPoints adjust;
    @Autowired private MovePoints points;
    @Autowired private Ledger ledger;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private JdbcTemplate database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        clock.stopAt(Instant.parse("2026-03-18T15:00:00Z"));
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    /** Days before today with answers, sick days, and the days in a row. */
    @ParameterizedTest(name = "learnt {0}, sick {1}: {2}")
    @CsvSource({
        "'', '', 0",
        "0, '', 1",
        "1, '', 1",
        "'0,1,2', '', 3",
        // Tuesday off: the rest day of this week
        "'0,2,3', '', 3",
        // Today is not over, and Tuesday was the rest day
        "'2,3', '', 2",
        // Monday and Tuesday off
        "'0,3,4', '', 1",
        "'0,3,4', 1, 3",
        "'0,3,4', '1,2', 3",
        // Sunday and Monday off: one in each week
        "'0,1,4', '', 3",
        "'0,1,5', '', 2",
        "'0,1,5', 3, 3",
        "9, '2,3,4,5,6,7,8', 1",
    })
    void aRestDayAWeekAndSickDaysEndNoRow(String learnt, String sick, int streak) {
        days(learnt).forEach(day -> learnt(mia, day));
        days(sick).forEach(day -> sickDays.mark(sam, mia.id(), day, null));
        assertThat(progress.standing(mia.id(), TODAY, TODAY).streak(mia.id())).isEqualTo(streak);
    }

    @Test
    void everyWayOfCountingSaysTheSame() {
        var dice = new Random(3);
        for (var n = 0; n < 25; n++) {
            var learner = household.learner(sam, "L" + n);
            var sick = new HashSet<LocalDate>();
            var days = new ArrayList<DayTotal>();
            var diligence = 50 + dice.nextInt(50);
            for (var day = TODAY.minusDays(dice.nextInt(80));
                    !day.isAfter(TODAY);
                    day = day.plusDays(1)) {
                if (dice.nextInt(100) < diligence) {
                    learnt(learner, day);
                    days.add(new DayTotal(learner.id(), day, 1, 1, 0, 0));
                } else if (dice.nextInt(100) < 20) {
                    sickDays.mark(sam, learner.id(), day, day);
                    sick.add(day);
                }
            }
            var standing = progress.standing(List.of(learner.id()), TODAY, TODAY);
            assertThat(standing.streak(learner.id())).isEqualTo(Streak.length(days, sick, TODAY));
            assertThat(achievements.measure(learner.id()).getStreak())
                    .isEqualTo(longest(days, sick));
        }
    }

    private static int longest(List<DayTotal> days, Collection<LocalDate> sick) {
        return days.stream()
                .mapToInt(
                        end ->
                                Streak.length(
                                        days.stream()
                                                .filter(day -> !day.day().isAfter(end.day()))
                                                .toList(),
                                        sick,
                                        end.day()))
                .max()
                .orElse(0);
    }

    @Test
    void onlyAParentMarksSickDaysAndCanTakeThemOff() {
        assertThat(sickDays.mark(sam, mia.id(), TODAY.minusDays(3), TODAY)).isEqualTo(4);
        assertThat(sickDays.mark(sam, mia.id(), TODAY, TODAY.plusDays(1))).isOne();
        sickDays.unmark(sam, mia.id(), TODAY.minusDays(3), TODAY);
        assertThat(progress.standing(mia.id(), TODAY.minusDays(9), TODAY).sickDays(mia.id()))
                .containsExactly(TODAY.plusDays(1));
        var stranger = household.parent("Kim");
        for (var other : List.of(stranger, mia)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> sickDays.mark(other, mia.id(), TODAY, TODAY));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> sickDays.unmark(other, mia.id(), TODAY, TODAY));
        }
        refused("from", () -> sickDays.mark(sam, mia.id(), null, TODAY));
        refused("from", () -> sickDays.mark(sam, mia.id(), TODAY.minusYears(2), TODAY));
        refused("to", () -> sickDays.mark(sam, mia.id(), TODAY, TODAY.minusDays(1)));
        refused("to", () -> sickDays.mark(sam, mia.id(), TODAY, TODAY.plusDays(60)));
        StatementCount.assertAtMost(8, () -> sickDays.mark(sam, mia.id(), TODAY, null));
    }

    @Test
    void anOwnGoalForTheWeekIsMetOnceAWeek() {
        refused("target", () -> weeklyGoals.set(mia, WeeklyGoal.Measure.LESSONS, null));
        refused("target", () -> weeklyGoals.set(mia, WeeklyGoal.Measure.LESSONS, 2));
        refused("target", () -> weeklyGoals.set(mia, WeeklyGoal.Measure.ANSWERS, 1001));
        weeklyGoals.set(mia, WeeklyGoal.Measure.MINUTES, 30);
        weeklyGoals.set(mia, WeeklyGoal.Measure.LESSONS, 3);
        studies.finish(mia, UNIT, 5, MINUTE);
        studies.finish(mia, "science/food-chains", 5, MINUTE);
        assertThat(week())
                .isEqualTo(new WeeklyProgress(new WeeklyGoal(WeeklyGoal.Measure.LESSONS, 3), 2));
        assertThat(has(AchievementType.WEEKLY_GOAL)).isFalse();
        studies.finish(mia, "science/plants-and-animals", 5, MINUTE);
        assertThat(week().isMet()).isTrue();
        assertThat(has(AchievementType.WEEKLY_GOAL)).isTrue();
        studies.finish(mia, "science/forces-and-magnets", 5, MINUTE);
        weeklyGoals.drop(mia);
        assertThat(progress.standing(mia.id(), TODAY, TODAY).weeklyGoal(mia.id())).isEmpty();
        assertThat(achievements.measure(mia.id()).getWeeklyGoals()).isOne();
        assertThat(ledger.ofSource(mia.id(), "WEEKLY_GOAL")).hasSize(1);
    }

    @Test
    void everyWeekSinceTheGoalWasSetIsRememberedWheneverItIsLookedAt() {
        answered(mia, TODAY.minusWeeks(1), 100);
        weeklyGoals.set(mia, WeeklyGoal.Measure.ANSWERS, 40);
        answered(mia, TODAY.minusDays(2), 25);
        answered(mia, TODAY.plusDays(4), 25);
        answered(mia, TODAY.plusDays(5), 39);
        answered(mia, TODAY.plusWeeks(2), 40);
        clock.stopAt(Instant.parse("2026-04-14T15:00:00Z"));
        studies.finish(mia, UNIT, 5, MINUTE);
        assertThat(progress.weeksMet(mia.id()))
                .containsExactly(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 30));
        assertThat(has(AchievementType.WEEKLY_GOAL)).isTrue();

        answered(mia, LocalDate.of(2026, 4, 15), 33);
        weeklyGoals.set(mia, WeeklyGoal.Measure.LESSONS, 50);
        assertThat(progress.weeksMet(mia.id())).hasSize(3);
        weeklyGoals.set(mia, WeeklyGoal.Measure.ANSWERS, 30);
        answered(mia, LocalDate.of(2026, 4, 22), 30);
        weeklyGoals.drop(mia);
        assertThat(progress.weeksMet(mia.id()))
                .hasSize(4)
                .endsWith(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 20));
    }

    @Test
    void minutesAndAnswersCountToo() {
        var days =
                List.of(
                        new DayTotal(1, TODAY.minusDays(3), 50, 1, 5, 6_000_000),
                        new DayTotal(1, TODAY.minusDays(2), 3, 1, 1, 90_000),
                        new DayTotal(1, TODAY, 4, 1, 2, 120_000));
        assertThat(new WeeklyGoal(WeeklyGoal.Measure.LESSONS, 3).done(days, TODAY)).isEqualTo(3);
        assertThat(new WeeklyGoal(WeeklyGoal.Measure.ANSWERS, 20).done(days, TODAY)).isEqualTo(7);
        assertThat(new WeeklyGoal(WeeklyGoal.Measure.MINUTES, 15).done(days, TODAY)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "-5, 1, 0",
        "0, 1, 0",
        "24, 1, 96",
        "25, 2, 0",
        "74, 2, 98",
        "75, 3, 0",
        "150, 4, 0",
        "1000000, 283, 34"
    })
    void levelsGrowByMoreEachTime(long points, int level, int percent) {
        var growth = Growth.of(points);
        assertThat(growth.level()).isEqualTo(level);
        assertThat(growth.percent()).isEqualTo(percent);
        assertThat(growth.missing()).isPositive();
        assertThat(growth.emoji()).isNotBlank();
    }

    @Test
    void whatIsSpentNeverLowersTheLevelAndWhatIsUndoneDoes() {
        var lesson = studies.finish(mia, UNIT, 5, MINUTE);
        var earned = purse().earned();
        assertThat(earned).isEqualTo(5 + 2 + 10);
        adjust.adjust(sam, mia.id(), 30, "A present", "k1");
        adjust.adjust(sam, mia.id(), -20, "Window", "k2");
        assertThat(purse().earned()).isEqualTo(earned);
        var line = ledger.ofSource(mia.id(), lesson).getFirst();
        var undone =
                new Posting(mia.id(), null, -5, SourceType.REVERSAL, null, "Undone", line.id());
        transaction.executeWithoutResult(
                status -> points.move(Transfer.of("undo", sam.id(), undone)));
        assertThat(purse().earned()).isEqualTo(earned - 5);
        assertThat(purse().spendable()).isEqualTo(ledger.spendable(mia.id()));
    }

    @Test
    void whatWasWrongAndIsRightNowIsAComeback() {
        var lesson = studies.finish(mia, UNIT, 0, MINUTE);
        assertThat(has(AchievementType.COMEBACK)).isFalse();
        var again = start.start(mia, UNIT);
        database.update(
                "update lessons set spec = (select spec from lessons where id = ?) where id = ?",
                lesson,
                again);
        for (var i = 0; i < 7; i++) {
            var response = i == 0 ? key.right(mia, again, i) : key.wrong(mia, again, i);
            take.answer(mia, again, i, response, false, clock.instant().minusSeconds(20));
        }
        take.finish(mia, again);
        assertThat(achievements.measure(mia.id()).getComebacks()).isOne();
        assertThat(has(AchievementType.COMEBACK)).isTrue();
    }

    @Test
    void thereAreManyTrophiesAndEachIsEarnedOnce() {
        assertThat(AchievementType.values()).hasSizeGreaterThanOrEqualTo(20);
        studies.finish(mia, UNIT, 7, MINUTE);
        studies.finish(mia, "science/food-chains", 7, MINUTE);
        var trophies = awards.trophies(mia, mia.id());
        assertThat(trophies).hasSameSizeAs(AchievementType.values());
        trophies.stream()
                .filter(Trophy::isEarned)
                .forEach(
                        one ->
                                assertThat(ledger.ofSource(mia.id(), one.type().name()))
                                        .singleElement()
                                        .extracting("amount")
                                        .isEqualTo(one.points()));
        assertThat(has(AchievementType.FIRST_LESSON)).isTrue();
        assertThat(trophies)
                .filteredOn(one -> one.type() == AchievementType.FIVE_LESSONS)
                .extracting(Trophy::progress)
                .containsExactly(2);
    }

    @Test
    void quizzesEarnTrophiesToo() {
        var quiz = quizmaster.publish(sam, Player.about("Water", "Science", "matter.states", 3));
        for (var day = 0; day < 3; day++) {
            assertThat(has(AchievementType.THREE_DAYS)).isFalse();
            clock.advance(Duration.ofDays(1));
            player.play(mia, quiz, 3);
        }
        assertThat(has(AchievementType.THREE_DAYS)).isTrue();
        assertThat(ledger.ofSource(mia.id(), "THREE_DAYS")).hasSize(1);
    }

    @Test
    void aConceptIsStrongWhenItsShownLevelSaysSo() {
        known("weak.lately", 90, 10, 20);
        known("strong.lately", 40, 17, 20);
        known("nearly", 100, 16.8, 20);
        known("never", 100, 0, 0);
        var shown =
                progress.concepts(mia.id()).stream()
                        .filter(one -> one.level().orElse(0) >= Level.ADVANCED_FROM)
                        .map(ConceptLevel::concept);
        assertThat(shown).containsExactly("strong.lately");
        assertThat(achievements.measure(mia.id()).getStrong()).isOne();
    }

    private void known(String concept, int ever, double right, double weight) {
        database.update(
                """
                insert into concept_mastery (learner_id, concept_name, subject, correct_count, total_count, mastery_level,
                                             needs_reinforcement, recent_right, recent_weight, last_tested, created_at)
                values (?, ?, 'Science', ?, 100, ?, ? < 70, ?, ?, now(), now())
                """,
                mia.id(),
                concept,
                ever,
                ever,
                ever,
                right,
                weight);
    }

    private Purse purse() {
        return ledger.purse(mia.id(), Instant.EPOCH, Instant.EPOCH);
    }

    private WeeklyProgress week() {
        var monday = TODAY.minusDays(2);
        return progress.standing(mia.id(), monday, TODAY)
                .weeklyProgress(mia.id(), TODAY)
                .orElseThrow();
    }

    private boolean has(AchievementType type) {
        return awards.trophies(mia, mia.id()).stream()
                .anyMatch(one -> one.type() == type && one.isEarned());
    }

    private void learnt(Actor learner, LocalDate day) {
        answered(learner, day, 1);
    }

    private void answered(Actor learner, LocalDate day, int answers) {
        database.update(
                "insert into learning_days (learner_id, day, answers, correct) values (?, ?, ?, 1)",
                learner.id(),
                day,
                answers);
    }

    private static List<LocalDate> days(String ago) {
        return ago.isEmpty()
                ? List.of()
                : List.of(ago.split(",")).stream()
                        .map(days -> TODAY.minusDays(Long.parseLong(days)))
                        .toList();
    }

    private static void refused(String field, Runnable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}

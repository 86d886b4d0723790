package app.laurel.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.mastery.Estimate;
import app.laurel.mastery.Progress;
import app.laurel.mastery.Streak;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.Ledger;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a parent sees first, from histories around midnight and the end of the week. */
@LaurelTest
class ObserveFamilyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String MATTER = "science/solid-liquid-gas";
    private static final List<String> SCIENCE =
            List.of(
                    MATTER,
                    "science/food-chains",
                    "science/forces-and-magnets",
                    "science/plants-and-animals");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private ObserveFamily observe;
    @Autowired private KeepLearners learners;
    @Autowired private Progress progress;
    @Autowired private Ledger ledger;
    @Autowired private TestClock clock;

    /** Another unit each time: the same one would not ask the same questions again. */
    private int taken;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        at("2026-11-01T12:00");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void weekBeginsOnMondayAtMidnightOfTheFamily() {
        lesson("2026-11-10T23:50", 7, MINUTE);
        lesson("2026-11-12T16:00", 5, MINUTE);
        lesson("2026-11-15T23:56", 3, MINUTE);
        at("2026-11-18T10:00");
        lesson("2026-11-18T10:00", 7, Duration.ofSeconds(90));

        var overview = observe.overview(sam);
        assertThat(overview.today()).isEqualTo(LocalDate.of(2026, 11, 18));
        var week = overview.learners().getFirst().week();
        assertThat(week.minutesByDay()).containsExactly(4, 0, 11);
        assertThat(week.minutes()).isEqualTo(15);
        assertThat(week.answers()).isEqualTo(11);
        assertThat(week.minutesBefore()).isEqualTo(7);
        assertThat(week.answersBefore()).isEqualTo(7);
        assertThat(week.change()).hasValue(114);
    }

    @Test
    void scoreIsTheAverageAndTheLineHasOnePointPerWeek() {
        lesson("2026-11-10T23:50", 7, MINUTE);
        lesson("2026-11-12T16:00", 5, MINUTE);
        lesson("2026-11-15T23:56", 3, MINUTE);
        lesson("2026-11-18T10:00", 7, MINUTE);

        assertThat(overviewOfMia().subjects())
                .containsExactly(
                        new SubjectTrend(
                                "Science", "Science", new Estimate(77, 60, 90), List.of(86, 72)));
    }

    @Test
    void lineEndsEightWeeksAgo() {
        at("2026-06-01T12:00");
        lesson("2026-06-01T12:00", 1, MINUTE);
        lesson("2026-11-18T10:00", 7, MINUTE);

        assertThat(overviewOfMia().subjects())
                .containsExactly(
                        new SubjectTrend(
                                "Science", "Science", new Estimate(60, 34, 82), List.of(100)));
    }

    @Test
    void streakLastsUntilADayWasMissed() {
        for (var day = 13; day <= 16; day++) {
            lesson("2026-11-%dT23:30".formatted(day), 7, Duration.ofSeconds(1));
        }
        assertThat(streakAt("2026-11-16T23:59")).isEqualTo(4);
        assertThat(streakAt("2026-11-17T23:59")).isEqualTo(4);
        assertThat(streakAt("2026-11-18T23:59")).as("Tuesday was the rest day").isEqualTo(4);
        assertThat(streakAt("2026-11-19T00:00")).isZero();
        lesson("2026-11-19T07:00", 7, Duration.ofSeconds(1));
        assertThat(streakAt("2026-11-19T08:00")).isEqualTo(1);
    }

    @Test
    void weakConceptsAreNamedAndTheWeakestComesFirst() {
        at("2026-11-18T10:00");
        studies.finish(mia, "math/fractions.add-like", 4, MINUTE);
        studies.finish(mia, "math/numbers.compare", 2, MINUTE);
        studies.begin(mia, "math/addition.within-20", 4, 0, MINUTE);
        studies.finish(mia, "math/numbers.make-ten", 7, MINUTE);

        assertThat(overviewOfMia().weakConcepts())
                .containsExactly("Bigger and smaller numbers", "Adding like fractions");
    }

    @Test
    void learnerWithoutAnythingShowsNothing() {
        var summary = overviewOfMia();
        assertThat(summary.streak()).isZero();
        assertThat(summary.lastActive()).isNull();
        assertThat(summary.spendable()).isZero();
        assertThat(summary.week().minutes()).isZero();
        assertThat(summary.week().change()).isEmpty();
        assertThat(summary.subjects()).isEmpty();
        assertThat(observe.overview(sam).isUnderWay()).isFalse();
    }

    @Test
    void lastAnswerIsTheLastActivity() {
        lesson("2026-11-18T10:00", 7, MINUTE);
        assertThat(overviewOfMia().lastActive()).isEqualTo(instant("2026-11-18T10:07"));
        assertThat(overviewOfMia().spendable()).isEqualTo(ledger.spendable(mia.id()));
        assertThat(observe.overview(sam).isUnderWay()).isTrue();
    }

    @Test
    void archivedLearnersAndOtherFamiliesAreNotShown() {
        var kim = household.parent("Kim");
        household.learner(kim, "Ada");
        learners.archive(sam, household.learner(sam, "Jonas").id());

        assertThat(observe.overview(sam).learners())
                .extracting(LearnerSummary::name)
                .containsExactly("Mia");
        assertThat(observe.overview(kim).learners())
                .extracting(LearnerSummary::name)
                .containsExactly("Ada");
        assertThatThrownBy(() -> observe.overview(mia)).isInstanceOf(NotFound.class);
    }

    @Test
    void emptyFamilyHasNoLearners() {
        var kim = household.parent("Kim");
        assertThat(observe.overview(kim).learners()).isEmpty();
    }

    @Test
    void statementsDoNotGrowWithTheFamily() {
        lesson("2026-11-18T10:00", 7, MINUTE);
        StatementCount.assertAtMost(6, () -> observe.overview(sam));
        for (var name : List.of("Ada", "Jonas", "Lea")) {
            studies.finish(household.learner(sam, name), MATTER, 5, MINUTE);
        }
        StatementCount.assertAtMost(6, () -> observe.overview(sam));
    }

    private LearnerSummary overviewOfMia() {
        return observe.overview(sam).learners().getFirst();
    }

    private int streakAt(String time) {
        at(time);
        var streak = overviewOfMia().streak();
        var today = LocalDate.parse(time.substring(0, 10));
        var days = progress.days(List.of(mia.id()), today.minusYears(1));
        assertThat(streak).isEqualTo(Streak.length(days, List.of(), today));
        return streak;
    }

    private void lesson(String time, int correct, Duration perQuestion) {
        at(time);
        studies.finish(mia, SCIENCE.get(taken++ % SCIENCE.size()), correct, perQuestion);
    }

    private void at(String time) {
        clock.stopAt(instant(time));
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}

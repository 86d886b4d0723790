package app.laurel.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.earning.AdjustPoints;
import app.laurel.mastery.Estimate;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.Ledger;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The learners of a family side by side. Wednesday is 18 November 2026. */
@LaurelTest
class ReadReportTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String MATTER = "science/solid-liquid-gas";
    private static final String FRACTIONS = "math/fractions.add-like";

    @Autowired private ReadReport read;
    @Autowired private ObserveFamily observe;
    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private AdjustPoints adjust;
    @Autowired private Ledger ledger;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        at("2026-11-02T09:00");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void aWeekBeginsOnMondayAndEndsToday() {
        at("2026-11-15T10:00");
        studies.finish(mia, MATTER, 7, MINUTE);
        at("2026-11-16T10:00");
        studies.finish(mia, FRACTIONS, 4, MINUTE);
        at("2026-11-18T10:00");
        studies.begin(mia, MATTER, 2, 1, MINUTE);

        var report = read.report(sam, ReportPeriod.WEEK, 0);
        assertThat(report.time().from()).isEqualTo("2026-11-16");
        assertThat(report.time().to()).isEqualTo("2026-11-18");
        assertThat(report.time().steps()).hasSize(3);
        var figures = report.learners().getFirst();
        assertThat(figures.answers()).isEqualTo(9);
        assertThat(figures.correct()).isEqualTo(5);
        assertThat(figures.lessons()).isEqualTo(1);
        assertThat(figures.minutes()).containsExactly(7, 0, 2);
        assertThat(figures.scores()).containsOnlyKeys("Math");
        assertThat(figures.allMinutes())
                .isEqualTo(observe.overview(sam).learners().getFirst().week().minutes());

        var before = read.report(sam, ReportPeriod.WEEK, 1);
        assertThat(before.time().to()).isEqualTo("2026-11-15");
        assertThat(before.learners().getFirst().scores()).containsOnlyKeys("Science");
        assertThat(before.learners().getFirst().minutes()).containsExactly(0, 0, 0, 0, 0, 0, 7);
    }

    @Test
    void everyDayOfAYearIsInOneOfItsSteps() {
        at("2026-11-18T10:00");
        var time = read.report(sam, ReportPeriod.YEAR, 0).time();
        assertThat(time.from()).isEqualTo("2025-11-24");
        assertThat(time.steps()).hasSizeLessThanOrEqualTo(13);
        for (var day = time.from(); !day.isAfter(time.to()); day = day.plusDays(1)) {
            LocalDate one = day;
            assertThat(time.steps()).filteredOn(step -> step.holds(one)).hasSize(1);
        }
        assertThat(read.report(sam, ReportPeriod.YEAR, 1).time().to()).isEqualTo("2025-11-23");
        assertThat(read.report(sam, ReportPeriod.MONTH, 0).time().steps()).hasSize(4);
    }

    @Test
    void pointsOfAPeriodAreTheChangeOfAllThatALearnerHas() {
        at("2026-11-18T10:00");
        studies.finish(mia, FRACTIONS, 4, MINUTE);
        adjust.adjust(sam, mia.id(), 100, "Tidied up", "one");
        adjust.adjust(sam, mia.id(), -10, "A mistake", "two");
        goals.put(mia, toyshop.reward(sam, "Skateboard", 40), 10, "goal");
        decide.approve(sam, toyshop.request(mia, toyshop.reward(sam, "Movie", 20)));
        var book = toyshop.request(mia, toyshop.reward(sam, "Book", 5));
        decide.reject(sam, book, null);

        var points = read.report(sam, ReportPeriod.WEEK, 0).learners().getFirst().points();
        assertThat(points.given()).isEqualTo(90);
        assertThat(points.spent()).isEqualTo(20);
        var all = ledger.balances(List.of(mia.id())).stream().mapToLong(one -> one.points()).sum();
        assertThat(points.earned() + points.given() - points.spent()).isEqualTo(all);
    }

    @Test
    void theTableSumsAndWeighs() {
        at("2026-11-18T10:00");
        var jonas = household.learner(sam, "Jonas");
        studies.finish(mia, FRACTIONS, 7, MINUTE);
        studies.finish(jonas, FRACTIONS, 4, MINUTE);
        studies.finish(jonas, MATTER, 7, MINUTE);

        var table = ReportTable.of(read.report(sam, ReportPeriod.MONTH, 0));
        assertThat(table.headings()).containsExactly("Figure", "Jonas", "Mia", "Together");
        assertThat(row(table, "Questions answered")).containsExactly(14L, 7L, 21L);
        assertThat(row(table, "Right answers, %")).containsExactly(79L, 100L, 86L);
        assertThat(row(table, "Maths: score, %")).containsExactly(57L, 100L, 79L);
        assertThat(row(table, "Science: score, %")).containsExactly(100L, null, 100L);
        assertThat(row(table, "Maths: known today, of 100")).containsExactly(55L, 100L, null);
        assertThat(table.rows().getLast().known())
                .containsExactly(new Estimate(100, 71, 100), null, null);
    }

    @Test
    void whatIsTooFarIsBroughtWithinReach() {
        assertThat(read.report(sam, ReportPeriod.YEAR, 999).time().back()).isEqualTo(9);
        assertThat(read.report(sam, ReportPeriod.YEAR, -5).time().back()).isZero();
    }

    @Test
    void othersFamiliesAreNotInIt() {
        household.learner(household.parent("Kim"), "Ada");
        assertThat(read.report(sam, ReportPeriod.WEEK, 0).learners())
                .extracting(LearnerReport::name)
                .containsExactly("Mia");
        assertThatThrownBy(() -> read.report(mia, ReportPeriod.WEEK, 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void threeStatementsWhateverTheFamily() {
        for (var name : List.of("Ada", "Lee", "Kai")) {
            var child = household.learner(sam, name);
            household.give(child, 20);
            studies.finish(child, MATTER, 5, MINUTE);
            toyshop.request(child, toyshop.reward(sam, "Wish " + UUID.randomUUID(), 5));
        }
        StatementCount.assertAtMost(3, () -> read.report(sam, ReportPeriod.YEAR, 0));
    }

    private static List<Long> row(ReportTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private void at(String time) {
        clock.stopAt(LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Berlin")).toInstant());
    }
}

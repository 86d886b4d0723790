package app.laurel.learning;

import static app.laurel.support.StatementCount.assertAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLine;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Units that administrators withdraw from everybody. */
@LaurelTest
class WithdrawCurriculumTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration EACH = Duration.ofSeconds(30);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private WithdrawCurriculum withdraw;
    @Autowired private ObserveCurriculum observe;
    @Autowired private Curriculum curriculum;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private PractiseMistakes practice;
    @Autowired private LearningRecord record;
    @Autowired private OfferedUnits offered;
    @Autowired private AuditLog audit;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TestClock clock;

    private Actor alex;
    private Actor mia;
    private Actor ben;

    @BeforeEach
    void families() {
        clock.stopAt(Instant.parse("2026-11-18T15:00:00Z"));
        alex = household.administrator("Alex");
        mia = household.learner(household.parent("Sam"), "Mia");
        ben = household.learner(household.parent("Kim"), "Ben");
        offered.forget();
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from withdrawn_units");
        offered.forget();
    }

    @Test
    void nobodyIsOfferedOrBeginsAWithdrawnUnit() {
        assertThat(ids(curriculum.unitsFor(4, "Science"))).contains(UNIT);
        assertAtMost(8, () -> withdraw.withdraw(alex, UNIT));
        withdraw.withdraw(alex, UNIT);
        assertThat(curriculum.isOffered(UNIT)).isFalse();
        assertThat(ids(curriculum.unitsFor(4, "Science"))).isNotEmpty().doesNotContain(UNIT);
        assertThat(ids(curriculum.offered())).doesNotContain(UNIT);
        assertThat(ids(curriculum.units())).contains(UNIT);
        for (var concept : curriculum.unit(UNIT).orElseThrow().concepts()) {
            assertThat(ids(curriculum.unitsTeaching(concept.id()))).doesNotContain(UNIT);
            assertThat(curriculum.gradesOf(concept.id())).isPresent();
        }
        assertThatThrownBy(() -> start.start(mia, UNIT))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.withdrawn");
        assertThat(observe.state(alex).withdrawn()).containsExactly(UNIT);
        assertThat(observe.unit(alex, UNIT).withdrawn()).isTrue();
        withdraw.bringBack(alex, UNIT);
        withdraw.bringBack(alex, UNIT);
        assertThat(start.start(mia, UNIT)).isNotBlank();
        assertThat(audit.lines(AuditFilter.ALL, Long.MAX_VALUE, 9))
                .filteredOn(line -> line.action().startsWith("UNIT_"))
                .extracting(AuditLine::action)
                .containsExactly("UNIT_BROUGHT_BACK", "UNIT_WITHDRAWN");
    }

    @Test
    void begunLessonsArePutAwayAndComeBackWithTheirAnswers() {
        var discarded = studies.begin(ben, UNIT, 1, 1, EACH);
        take.discard(ben, discarded);
        clock.advance(EACH);
        var lesson = studies.begin(mia, UNIT, 3, 2, EACH);
        withdraw.withdraw(alex, UNIT);
        assertThat(record.open(mia)).isEmpty();
        assertThatThrownBy(() -> start.resume(mia, lesson))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.withdrawn");
        assertThatThrownBy(() -> studies.answer(mia, lesson, 3, true)).isInstanceOf(Refusal.class);
        clock.advance(EACH);
        withdraw.bringBack(alex, UNIT);
        assertThat(record.open(mia)).extracting(LessonCard::id).containsExactly(lesson);
        assertThat(record.open(ben)).isEmpty();
        start.resume(mia, lesson);
        assertThat(take.open(mia, lesson).position()).isEqualTo(3);
    }

    /** As when another instance withdraws it, whose notice has not come yet. */
    @Test
    void aTabThatHasNotHeardOfItRevivesNoLesson() {
        var lesson = studies.begin(mia, UNIT, 3, 2, EACH);
        assertThat(curriculum.isOffered(UNIT)).isTrue();
        jdbc.update(
                "insert into withdrawn_units (unit_id, withdrawn_by, withdrawn_at) values (?, ?, now())",
                UNIT,
                alex.id());
        jdbc.update("update lessons set status = 'QUEUED', discarded_at = now()");
        assertThatThrownBy(() -> start.resume(mia, lesson))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.withdrawn");
        assertThat(record.open(mia)).isEmpty();
    }

    @Test
    void mistakesInAWithdrawnUnitAreNotPractised() {
        var lesson = studies.finish(mia, UNIT, 3, EACH);
        withdraw.withdraw(alex, UNIT);
        assertThatThrownBy(() -> practice.of(mia, lesson))
                .isInstanceOf(Refusal.class)
                .hasMessage("learning.lesson.withdrawn");
    }

    @Test
    void aLessonThatBeginsAtTheSameMomentIsFoundOrNotBegun() {
        for (var round = 0; round < 10; round++) {
            var kid = household.learner(household.parent("Parent" + round), "Kid");
            var late =
                    Races.run(
                            List.of(
                                    () -> withdraw.withdraw(alex, UNIT),
                                    () -> start.start(kid, UNIT)));
            assertThat(late.stream().filter(Objects::nonNull))
                    .allSatisfy(
                            refused -> assertThat(refused).hasMessage("learning.lesson.withdrawn"));
            assertThat(record.open(kid)).isEmpty();
            withdraw.bringBack(alex, UNIT);
        }
    }

    @Test
    void beginningPractisingAndGoingOnStayWithinTheirStatements() {
        var done = studies.finish(mia, UNIT, 3, EACH);
        assertAtMost(8, () -> practice.of(mia, done));
        assertAtMost(8, () -> start.start(mia, "science/food-chains"));
    }

    @Test
    void onlyAdministratorsDecide() {
        for (var other : List.of(mia, household.parent("Robin"))) {
            assertThatThrownBy(() -> withdraw.withdraw(other, UNIT)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> withdraw.bringBack(other, UNIT)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> withdraw.withdraw(alex, "no/such")).isInstanceOf(NotFound.class);
        assertThat(curriculum.isOffered(UNIT)).isTrue();
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}

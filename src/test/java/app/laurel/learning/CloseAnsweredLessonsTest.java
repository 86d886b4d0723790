package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.insights.ObserveFamily;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A lesson whose end was lost is closed without the learner. */
@LaurelTest
class CloseAnsweredLessonsTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired private CloseAnsweredLessons close;
    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private StartLesson start;
    @Autowired private LearningRecord record;
    @Autowired private ObserveFamily observe;
    @Autowired private Ledger ledger;
    @Autowired private Books books;
    @Autowired private JdbcTemplate database;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void theParentSeesItWithoutTheLearnerComingHome() {
        var lesson = studies.begin(mia, UNIT, 7, 7, MINUTE);
        assertThat(observe.overview(sam).learners().getFirst().subjects()).isEmpty();
        closeWhatWasAnswered();
        assertThat(observe.overview(sam).learners().getFirst().subjects())
                .extracting("estimate.level")
                .containsExactly(100);
        assertThat(ledger.ofSource(mia.id(), lesson)).hasSize(2);
        books.mustBalance();
    }

    @Test
    void alsoWhenAnotherLessonWasBegunMeanwhile() {
        studies.begin(mia, UNIT, 7, 5, MINUTE);
        start.start(mia, "science/food-chains");
        closeWhatWasAnswered();
        assertThat(record.open(mia)).extracting("unitId").containsExactly("science/food-chains");
    }

    @Test
    void onceMoreChangesNothing() {
        studies.begin(mia, UNIT, 7, 7, MINUTE);
        closeWhatWasAnswered();
        var points = ledger.spendable(mia.id());
        closeWhatWasAnswered();
        assertThat(ledger.spendable(mia.id())).isEqualTo(points);
    }

    @Test
    void oneThatCannotBeClosedKeepsNoOtherOpen() {
        var stuck = studies.begin(mia, UNIT, 7, 7, MINUTE);
        database.update(
                """
                insert into lesson_pay (lesson_id, learner_id, unit_id, day, paid_at, plain, staked, lost, total)
                values (?, ?, ?, current_date, now(), 0, 0, 0, 0)
                """,
                stuck,
                mia.id(),
                UNIT);
        var ben = household.learner(sam, "Ben");
        studies.begin(ben, UNIT, 7, 7, MINUTE);
        closeWhatWasAnswered();
        assertThat(record.open(mia)).extracting("id").containsExactly(stuck);
        assertThat(record.open(ben)).isEmpty();
    }

    @Test
    void unansweredLessonsStayOpen() {
        studies.begin(mia, UNIT, 6, 6, MINUTE);
        closeWhatWasAnswered();
        assertThat(record.open(mia)).hasSize(1);
        assertThat(ledger.spendable(mia.id())).isZero();
    }

    /** A minute after whatever ran before, so that it runs again. */
    private void closeWhatWasAnswered() {
        clock.advance(MINUTE);
        close.run();
    }
}

package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A lesson and quizzes of one subject, answered at the same moment, are all counted. */
@LaurelTest
class TalliesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final int TIMES = 20;

    @Autowired private Tallies tallies;
    @Autowired private Household household;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

    private int learner;

    @BeforeEach
    void aLearner() {
        learner = household.learner(household.parent("Sam"), "Mia").id();
    }

    @Test
    void parallelAnswersAreAllCounted() {
        inParallel(() -> tallies.answered(learner, "Math", DAY, 1, 10, "now", 0.98, 1, 99, "[]"));
        assertThat(seen("answers")).isEqualTo(4 * TIMES);
        assertThat(seen("correct")).isEqualTo(4 * TIMES);
        assertThat(seen("stretch")).isEqualTo(4 * TIMES);
    }

    @Test
    void parallelAttemptsAreAllCounted() {
        inParallel(
                () ->
                        tallies.played(
                                learner, "Math", DAY, 3, 2, 10, "now", 0.9, 0.98, 2, 3, 1, 99,
                                "[]"));
        assertThat(seen("answers")).isEqualTo(3 * 4 * TIMES);
        assertThat(seen("correct")).isEqualTo(2 * 4 * TIMES);
    }

    @Test
    void parallelLessonsAreAllCounted() {
        inParallel(() -> tallies.finished(learner, "Math", DAY, 90, "now"));
        assertThat(seen("lessonCount")).isEqualTo(4 * TIMES);
        assertThat(seen("scoreSum")).isEqualTo(4 * TIMES * 90);
        assertThat(seen("score")).isEqualTo(90);
    }

    private void inParallel(Runnable count) {
        Runnable often =
                () ->
                        IntStream.range(0, TIMES)
                                .forEach(i -> transaction.executeWithoutResult(now -> count.run()));
        assertThat(Races.run(Collections.nCopies(4, often))).allMatch(Objects::isNull);
    }

    private int seen(String figure) {
        return Objects.requireNonNull(
                jdbc.queryForObject(
                        "select cast(cast(subject_performance -> 'Math' ->> ? as double precision) as int) from learner_profiles where user_id = ?",
                        Integer.class,
                        figure,
                        learner));
    }
}

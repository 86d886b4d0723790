package app.laurel.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LaurelTest
class SupportTest {

    @Autowired JdbcTemplate jdbc;
    @Autowired Clock clock;
    @Autowired TestClock testClock;

    @RepeatedTest(2)
    void eachTestFindsAnEmptyDatabase() {
        assertThat(jdbc.queryForObject("select count(*) from users", Integer.class)).isZero();
        var id =
                jdbc.queryForObject(
                        "insert into users (name, email, role) values ('Ann', 'ann@example.org', 'PARENT') returning id",
                        Integer.class);
        assertThat(id).isEqualTo(1);
    }

    @Test
    void aTestMovesTheClock() {
        testClock.stopAt(Instant.parse("2026-03-04T10:00:00Z"));
        testClock.advance(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo("2026-03-04T11:00:00Z");
    }

    @Test
    void statementsAreCountedOnTheDataSource() {
        assertThat(
                        StatementCount.statementsOf(
                                () -> {
                                    jdbc.queryForObject("select 1", Integer.class);
                                    jdbc.queryForObject("select ?::int", Integer.class, 2);
                                }))
                .containsExactly("select 1", "select ?::int");
        assertThatThrownBy(
                        () ->
                                StatementCount.assertAtMost(
                                        1,
                                        () -> {
                                            jdbc.execute("select 1");
                                            jdbc.execute("select 2");
                                        }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("select 2");
    }
}

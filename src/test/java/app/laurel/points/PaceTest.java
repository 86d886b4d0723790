package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cost means at a pace. */
class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // points, days ago, cost, days
        "140, 28, 50, 10",
        "140, 28, 51, 11",
        "140, 28, 1, 1",
        "140, 14, 50, 5",
        "70, 1, 20, 2",
        "0, 28, 50, 0",
        "3, 28, 100000, 933334",
    })
    void daysFollowFromPointsADay(long points, int daysAgo, int cost, long days) {
        var pace = new Pace(1, points, 9, NOW.minus(Duration.ofDays(daysAgo)));
        assertThat(pace.daysFor(cost, NOW)).isEqualTo(days);
    }

    @Test
    void lessonsAreRoundedUp() {
        var pace = new Pace(1, 81, 9, NOW.minus(Duration.ofDays(28)));
        assertThat(pace.lessonsFor(9)).isEqualTo(1);
        assertThat(pace.lessonsFor(10)).isEqualTo(2);
        assertThat(pace.lessonsFor(Integer.MAX_VALUE)).isEqualTo(238609295);
    }
}

package app.laurel.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application's clock in tests: runs like the real one until a test sets or moves it. */
public final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stoppedAt;

    /** Stops the clock at the instant. */
    public void stopAt(Instant instant) {
        stoppedAt = instant;
    }

    /** Moves the clock forward, whether it runs or stands. */
    public void advance(Duration duration) {
        var stopped = stoppedAt;
        if (stopped == null) {
            ahead = ahead.plus(duration);
        } else {
            stoppedAt = stopped.plus(duration);
        }
    }

    /** Lets the clock run again, at the real time. */
    public void backToThePresent() {
        stoppedAt = null;
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var stopped = stoppedAt;
        return stopped == null ? Instant.now().plus(ahead) : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var here = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }

            @Override
            public Instant instant() {
                return here.instant();
            }
        };
    }

    /** Puts the test clock where the application looks for a clock. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlaceOfWallClock {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}

package app.laurel.quizzes;

import app.laurel.platform.OncePerCluster;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes attempts whose time is over although nobody looks at them any more, and those whose last
 * answer came but whose end was lost.
 */
@Component
class CloseOverdueAttempts {

    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int AT_ONCE = 100;

    private final OncePerCluster oncePerCluster;
    private final Attempts attempts;
    private final CloseAttempt close;
    private final Clock clock;

    CloseOverdueAttempts(
            OncePerCluster oncePerCluster, Attempts attempts, CloseAttempt close, Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.attempts = attempts;
        this.close = close;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void run() {
        oncePerCluster.run("close overdue attempts", EVERY, this::close);
    }

    void close() {
        var now = clock.instant();
        attempts.lockOverdue(now, now.minus(EVERY), AT_ONCE)
                .forEach(attempt -> close.close(attempt, now));
    }
}

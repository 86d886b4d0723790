package app.laurel.quizzes;

import app.laurel.platform.OncePerCluster;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes attempts whose time is over although nobody looks at them any more, and those whose last
 * answer came but whose end was lost.
 */
@Component
class CloseOverdueAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(CloseOverdueAttempts.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int AT_ONCE = 100;

    private final OncePerCluster oncePerCluster;
    private final Attempts attempts;
    private final CloseAttempt close;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CloseOverdueAttempts(
            OncePerCluster oncePerCluster,
            Attempts attempts,
            CloseAttempt close,
            TransactionTemplate transaction,
            Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.attempts = attempts;
        this.close = close;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void run() {
        var overdue = new ArrayList<UUID>();
        oncePerCluster.run("close overdue attempts", EVERY, () -> overdue.addAll(overdue()));
        overdue.forEach(this::close);
    }

    private List<UUID> overdue() {
        var now = clock.instant();
        return attempts.overdue(now, now.minus(EVERY), AT_ONCE);
    }

    /** Each by itself, so that one that cannot be closed keeps no other open. */
    private void close(UUID attempt) {
        try {
            transaction.executeWithoutResult(
                    status ->
                            attempts.hold(attempt)
                                    .ifPresent(held -> close.close(held, clock.instant())));
        } catch (RuntimeException failure) {
            LOG.error("Attempt {} could not be closed", attempt, failure);
        }
    }
}

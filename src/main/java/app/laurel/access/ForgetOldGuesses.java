package app.laurel.access;

import app.laurel.platform.OncePerCluster;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes each hour the counted guesses that no limit looks at any more. */
@Component
class ForgetOldGuesses {

    private static final Duration EVERY = Duration.ofHours(1);

    private final OncePerCluster oncePerCluster;
    private final Guesses guesses;
    private final Clock clock;

    ForgetOldGuesses(OncePerCluster oncePerCluster, Guesses guesses, Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.guesses = guesses;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        oncePerCluster.run(
                "forget old guesses",
                EVERY,
                () -> guesses.forgetBefore(clock.instant().minus(GuessLimit.DAY)));
    }
}

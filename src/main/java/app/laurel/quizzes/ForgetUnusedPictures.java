package app.laurel.quizzes;

import app.laurel.platform.OncePerCluster;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes each day the pictures that were uploaded some days ago and are in no quiz and no draft.
 */
@Component
class ForgetUnusedPictures {

    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration LEFT_ALONE = Duration.ofDays(3);

    private final OncePerCluster oncePerCluster;
    private final Pictures pictures;
    private final Clock clock;

    ForgetUnusedPictures(OncePerCluster oncePerCluster, Pictures pictures, Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        oncePerCluster.run(
                "forget unused pictures",
                EVERY,
                () -> pictures.deleteUnused(clock.instant().minus(LEFT_ALONE)));
    }
}

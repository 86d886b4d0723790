package app.laurel.rest;

import app.laurel.platform.OncePerCluster;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes each hour the answers to writes that nobody repeats any more. */
@Component
class ForgetOldAnswers {

    private static final Duration EVERY = Duration.ofHours(1);

    private final OncePerCluster oncePerCluster;
    private final KnownAnswers answers;

    ForgetOldAnswers(OncePerCluster oncePerCluster, KnownAnswers answers) {
        this.oncePerCluster = oncePerCluster;
        this.answers = answers;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        oncePerCluster.run("forget old answers", EVERY, answers::forgetOld);
    }
}

package app.laurel.drafting;

import app.laurel.drafting.model.Models;
import app.laurel.platform.Changes;
import app.laurel.platform.OncePerCluster;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives up on drafts that nobody writes any more, as when Laurel was stopped meanwhile. */
@Component
class GiveUpOnDrafts {

    private static final Duration EVERY = Duration.ofSeconds(55);

    /** Beyond the two requests that a draft may take. */
    private static final Duration RESERVE = Duration.ofSeconds(30);

    private final OncePerCluster oncePerCluster;
    private final LessonDrafts drafts;
    private final Models models;
    private final Changes changes;
    private final Clock clock;

    GiveUpOnDrafts(
            OncePerCluster oncePerCluster,
            LessonDrafts drafts,
            Models models,
            Changes changes,
            Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.drafts = drafts;
        this.models = models;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void run() {
        oncePerCluster.run("give up on drafts", EVERY, this::giveUp);
    }

    void giveUp() {
        var now = clock.instant();
        var before = now.minus(models.timeout().multipliedBy(2)).minus(RESERVE);
        drafts.giveUp(before, now).stream()
                .distinct()
                .forEach(family -> changes.announce(family, Topic.DRAFTS));
    }
}

package app.laurel.webhooks;

import app.laurel.platform.OncePerCluster;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what programs were told more than a month ago, arrived or not. */
@Component
class ForgetOldDeliveries {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration EVERY = Duration.ofMinutes(55);

    private final OncePerCluster oncePerCluster;
    private final Deliveries deliveries;
    private final Clock clock;

    ForgetOldDeliveries(OncePerCluster oncePerCluster, Deliveries deliveries, Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 8, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        oncePerCluster.run("forget old deliveries", EVERY, this::forget);
    }

    void forget() {
        deliveries.forgetBefore(clock.instant().minus(KEPT));
    }
}

package app.laurel.platform.changes;

import app.laurel.platform.OncePerCluster;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes each hour what every instance has seen long ago. */
@Component
class ForgetOldChanges {

    private static final Duration EVERY = Duration.ofHours(1);

    private final OncePerCluster oncePerCluster;
    private final JdbcClient jdbc;

    ForgetOldChanges(OncePerCluster oncePerCluster, JdbcClient jdbc) {
        this.oncePerCluster = oncePerCluster;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        oncePerCluster.run(
                "forget old changes",
                EVERY,
                () ->
                        jdbc.sql("delete from changes where at < now() - interval '1 hour'")
                                .update());
    }
}

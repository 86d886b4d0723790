package app.laurel.webhooks;

import app.laurel.platform.Changes;
import app.laurel.platform.OncePerCluster;
import app.laurel.platform.Topic;
import app.laurel.platform.outside.AskOutside;
import app.laurel.platform.outside.NotReached;
import app.laurel.platform.outside.NotReached.Why;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due until nothing is: what did not arrive comes again after a minute, and then
 * after longer and longer times, for three days in all. What was being sent when an instance died
 * is sent again by another, or by the next one.
 */
@Component
class SendWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(SendWebhooks.class);

    /** Times until the next try, after the first one failed, the second, and so on. */
    static final List<Duration> BACK_OFF =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(9),
                    Duration.ofHours(24),
                    Duration.ofHours(36));

    /** Much longer than anything that is sent may take. */
    static final Duration TAKEN = Duration.ofMinutes(2);

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int AT_ONCE = 20;
    private static final int AT_ONCE_EACH = 5;

    private final OncePerCluster oncePerCluster;
    private final Deliveries deliveries;
    private final Reach reach;
    private final Changes changes;
    private final Clock clock;

    SendWebhooks(
            OncePerCluster oncePerCluster,
            Deliveries deliveries,
            Reach reach,
            Changes changes,
            Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.deliveries = deliveries;
        this.reach = reach;
        this.changes = changes;
        this.clock = clock;
    }

    /** What came of sending something: the status of an answer, or why there was none. */
    private record Outcome(Message message, @Nullable Integer answer, @Nullable Why trouble) {}

    /** Unlike delays, times of day do not make other jobs wait until this one is done. */
    @Scheduled(cron = "*/10 * * * * *")
    void run() {
        var taken = new ArrayList<Message>();
        if (oncePerCluster.run("send webhooks", EVERY, () -> taken.addAll(take()))
                && !taken.isEmpty()) {
            send(taken);
            sendAll();
        }
    }

    /** Sends until nothing is due that nobody else sends. */
    void sendAll() {
        for (var taken = take(); !taken.isEmpty(); taken = take()) {
            send(taken);
        }
    }

    List<Message> take() {
        return deliveries.take(clock.instant(), TAKEN, AT_ONCE, AT_ONCE_EACH);
    }

    /** Sends them side by side, each on its own; nothing of the database is held meanwhile. */
    private void send(List<Message> taken) {
        var outside = reach.now();
        var now = clock.instant();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    taken.stream()
                            .map(
                                    message ->
                                            CompletableFuture.supplyAsync(
                                                    () -> sent(outside, message, now), threads))
                            .toList();
            outcomes.forEach(outcome -> note(outcome.join()));
        }
        taken.stream()
                .map(Message::familyId)
                .distinct()
                .forEach(family -> changes.announce(family, Topic.WEBHOOKS));
    }

    private static Outcome sent(AskOutside outside, Message message, Instant now) {
        var body = message.body();
        try {
            var answer =
                    outside.ask(
                            "POST",
                            URI.create(message.address()),
                            message.headers(now, body),
                            body,
                            LONGEST);
            return new Outcome(message, answer.status(), null);
        } catch (NotReached trouble) {
            return new Outcome(message, null, trouble.why());
        } catch (RuntimeException unforeseen) {
            LOG.warn("The message {} could not be sent", message.id(), unforeseen);
            return new Outcome(message, null, Why.UNREACHABLE);
        }
    }

    private void note(Outcome outcome) {
        var message = outcome.message();
        var answer = outcome.answer();
        if (answer != null && answer >= 200 && answer < 300) {
            deliveries.arrived(message, answer);
        } else {
            deliveries.failed(message, answer, outcome.trouble(), next(message.tries()));
        }
    }

    /** When it is sent again, or null after the last try. */
    private @Nullable Instant next(int tries) {
        return tries > BACK_OFF.size() ? null : clock.instant().plus(BACK_OFF.get(tries - 1));
    }
}

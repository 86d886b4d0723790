package app.laurel.webhooks;

import app.laurel.people.OneAtATime;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import app.laurel.platform.outside.NotReached;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Adults say which addresses are told what happens in their family, and see what became of it. */
@Service
@Transactional
public class KeepWebhooks {

    /** The most addresses of a family. */
    static final int MOST = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final Duration LOOK_UP = Duration.ofSeconds(5);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Reach reach;
    private final OneAtATime oneAtATime;
    private final AuditLog audit;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepWebhooks(
            Webhooks webhooks,
            Deliveries deliveries,
            Reach reach,
            OneAtATime oneAtATime,
            AuditLog audit,
            Changes changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.reach = reach;
        this.oneAtATime = oneAtATime;
        this.audit = audit;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The addresses of the actor's family, the oldest first. One statement. */
    @Transactional(readOnly = true)
    public List<WebhookLine> all(Actor actor) {
        return webhooks.of(actor.requireAdult().familyId());
    }

    /** What the family's addresses were told lately, the newest first. One statement. */
    @Transactional(readOnly = true)
    public List<DeliveryLine> log(Actor actor, int size) {
        return deliveries.newest(actor.requireAdult().familyId(), size);
    }

    /**
     * Adds an address and answers the secret with which everything is signed, which nobody can read
     * again; refused at {@code address} and {@code events}. No transaction is open while the host
     * is looked up.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String add(Actor actor, @Nullable String typed, Set<WebhookEvent> events) {
        actor.requireAdult();
        var address = TypedText.line(typed);
        try {
            var uri = WebhookAddress.read(address);
            reach.now().check(uri, LOOK_UP);
        } catch (NotReached trouble) {
            throw Refusal.of("address", "webhooks.trouble." + trouble.why());
        }
        if (events.isEmpty()) {
            throw Refusal.of("events", "webhooks.events.missing");
        }
        var secret = secret();
        transaction.executeWithoutResult(status -> add(actor, address, secret, events));
        return secret;
    }

    private void add(Actor actor, String address, String secret, Set<WebhookEvent> events) {
        oneAtATime.hold(actor.familyId());
        if (webhooks.count(actor.familyId()) >= MOST) {
            throw Refusal.because("webhooks.tooMany", MOST);
        }
        webhooks.add(actor, address, secret, events, clock.instant());
        record(actor, "WEBHOOK_ADDED", address);
    }

    /** Tells the address nothing any more until it is switched on; once more changes nothing. */
    public void disable(Actor actor, UUID id) {
        webhooks.switchTo(inFamily(actor, id), id, false)
                .ifPresent(address -> record(actor, "WEBHOOK_DISABLED", address));
    }

    /** Tells the address again, first what it was not told yet; once more changes nothing. */
    public void enable(Actor actor, UUID id) {
        webhooks.switchTo(inFamily(actor, id), id, true)
                .ifPresent(address -> record(actor, "WEBHOOK_ENABLED", address));
    }

    /** Forgets the address and what it was told. */
    public void delete(Actor actor, UUID id) {
        var address =
                webhooks.delete(actor.requireAdult().familyId(), id).orElseThrow(NotFound::new);
        record(actor, "WEBHOOK_DELETED", address);
    }

    /** Sends something within seconds that only says that the way is free. */
    public void test(Actor actor, UUID id) {
        inFamily(actor, id);
        if (!deliveries.test(id, clock.instant())) {
            throw Refusal.because("webhooks.test.waits");
        }
        changes.announce(actor.familyId(), Topic.WEBHOOKS);
    }

    /**
     * Sends something within seconds once more, whatever became of it; what is just being sent
     * stays as it is.
     */
    public void resend(Actor actor, UUID delivery) {
        if (!deliveries.again(actor.requireAdult().familyId(), delivery, clock.instant())) {
            throw new NotFound();
        }
        changes.announce(actor.familyId(), Topic.WEBHOOKS);
    }

    private int inFamily(Actor actor, UUID id) {
        if (all(actor).stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound();
        }
        return actor.familyId();
    }

    /** The rest of an address may be a secret. */
    private void record(Actor actor, String action, String address) {
        audit.record(actor, actor.familyId(), null, action, WebhookAddress.host(address));
        changes.announce(actor.familyId(), Topic.WEBHOOKS);
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

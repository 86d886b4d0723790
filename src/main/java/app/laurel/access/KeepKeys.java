package app.laurel.access;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilyMember;
import app.laurel.people.OneAtATime;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adults make keys by which programs act for them. Other adults of the family see the keys and can
 * switch them off or delete them; only who made one can do with it what makes it work, unless their
 * provider keeps that from them.
 */
@Service
@Transactional
public class KeepKeys {

    /** How long the former secret may still work after an exchange: not at all, or so long. */
    public static final List<Duration> OVERLAPS =
            List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

    static final int MOST = 20;

    private final ApiKeys keys;
    private final FamilyDirectory directory;
    private final OneAtATime oneAtATime;
    private final SignInFacts facts;
    private final AuditLog audit;
    private final Clock clock;

    KeepKeys(
            ApiKeys keys,
            FamilyDirectory directory,
            OneAtATime oneAtATime,
            SignInFacts facts,
            AuditLog audit,
            Clock clock) {
        this.keys = keys;
        this.directory = directory;
        this.oneAtATime = oneAtATime;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The keys of the adults of the actor's family, the newest first. Two statements. */
    @Transactional(readOnly = true)
    public List<KeyLine> all(Actor actor) {
        var adults =
                directory.members(actor).stream()
                        .filter(member -> member.role().isAdult())
                        .collect(Collectors.toMap(FamilyMember::id, Function.identity()));
        var now = clock.instant();
        return keys.of(adults.keySet()).stream()
                .map(
                        key -> {
                            var by = adults.get(key.userId());
                            var mayAct = by.active() && by.role() == key.creatorRole();
                            return key.toLine(by.name(), by.id() == actor.id(), mayAct, now);
                        })
                .toList();
    }

    /**
     * Makes a key that acts for the actor, and answers its secret, which nobody can read again;
     * every mistake is refused at its field.
     */
    public String create(Actor actor, NewKey wanted) {
        actor.requireAdult();
        actor.requireAny(Permission.API_KEY_MANAGE);
        var checked = wanted.checked();
        oneAtATime.hold(actor.familyId());
        if (keys.countByUserId(actor.id()) >= MOST) {
            throw Refusal.because("access.keys.tooMany", MOST);
        }
        var secret = KeySecret.random();
        var key =
                new ApiKey(
                        actor,
                        checked.name(),
                        checked.scopes(),
                        secret,
                        checked.life(),
                        clock.instant());
        keys.save(key);
        record(actor, "KEY_CREATED", key);
        return secret.text();
    }

    /**
     * Gives the actor's own key another secret and answers it.
     *
     * @param overlap one of {@link #OVERLAPS}: how long the former secret still works
     */
    public String exchange(Actor actor, String id, Duration overlap) {
        if (!OVERLAPS.contains(overlap)) {
            throw new NotFound();
        }
        actor.requireAny(Permission.API_KEY_MANAGE);
        var key = own(actor, id);
        var secret = KeySecret.random();
        key.exchange(secret, overlap, clock.instant());
        record(actor, "KEY_EXCHANGED", key);
        return secret.text();
    }

    /** Lets nobody in by the key until it is switched on; once more changes nothing. */
    public void disable(Actor actor, String id) {
        var key = inFamily(actor, id);
        if (key.setEnabled(false, clock.instant())) {
            record(actor, "KEY_DISABLED", key);
        }
    }

    /** Switches the actor's own key on again; once more changes nothing. */
    public void enable(Actor actor, String id) {
        actor.requireAny(Permission.API_KEY_MANAGE);
        var key = own(actor, id);
        if (key.setEnabled(true, clock.instant())) {
            record(actor, "KEY_ENABLED", key);
        }
    }

    /** Deletes the key for good. */
    public void delete(Actor actor, String id) {
        var key = inFamily(actor, id);
        keys.delete(key);
        record(actor, "KEY_DELETED", key);
    }

    private ApiKey own(Actor actor, String id) {
        actor.requireAdult();
        return keys.lock(id).filter(key -> key.userId() == actor.id()).orElseThrow(NotFound::new);
    }

    private ApiKey inFamily(Actor actor, String id) {
        actor.requireAdult();
        var key = keys.lock(id).orElseThrow(NotFound::new);
        facts.byId(key.userId())
                .filter(by -> actor.runs(by.actor().familyId()))
                .orElseThrow(NotFound::new);
        return key;
    }

    private void record(Actor actor, String action, ApiKey key) {
        audit.record(actor, actor.familyId(), null, action, key.name());
    }
}

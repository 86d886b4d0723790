package app.laurel.access;

import app.laurel.people.Learner;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers on which learners of a family may sign in by their face; each keeps a secret in a
 * cookie.
 */
@Service
@Transactional
public class FamilyDevices {

    private static final int LONGEST_NAME = 60;

    private final Devices devices;
    private final SignInFacts facts;
    private final AuditLog audit;
    private final Clock clock;

    FamilyDevices(Devices devices, SignInFacts facts, AuditLog audit, Clock clock) {
        this.devices = devices;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enables the browser for the actor's family and answers the secret for its cookie. */
    public String enable(Actor actor, String name) {
        actor.requireAdult();
        var token = Tokens.random();
        var shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        devices.save(new Device(actor.familyId(), token, shortName, actor.id(), clock.instant()));
        audit.record(actor, actor.familyId(), null, "DEVICE_ENABLED", shortName);
        return token;
    }

    /** The family that the browser was enabled for, if any. */
    @Transactional(readOnly = true)
    public Optional<Integer> familyOf(@Nullable String token) {
        return device(token).map(Device::familyId);
    }

    /**
     * The faces to choose from on the browser, which is noted as used; empty when it is not
     * enabled.
     */
    public List<Learner> faces(@Nullable String token) {
        var device = device(token);
        device.ifPresent(one -> one.used(clock.instant()));
        return device.map(Device::familyId).map(facts::faces).orElse(List.of());
    }

    /** The enabled browsers of the actor's family. */
    @Transactional(readOnly = true)
    public List<EnabledDevice> all(Actor actor) {
        actor.requireAdult();
        return devices.findByFamilyIdOrderByCreatedAt(actor.familyId()).stream()
                .map(Device::toEnabled)
                .toList();
    }

    /** Nobody signs in by face on that browser any more. */
    public void disable(Actor actor, UUID deviceId) {
        if (devices.deleteByIdAndFamilyId(deviceId, actor.requireAdult().familyId()) == 0) {
            throw new NotFound();
        }
        audit.record(actor, actor.familyId(), null, "DEVICE_DISABLED", "");
    }

    private Optional<Device> device(@Nullable String token) {
        return Optional.ofNullable(token).map(Tokens::hash).flatMap(devices::findByTokenHash);
    }
}

package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent adds, changes, archives and restores the learners of the family. */
@Service
@Transactional
public class KeepLearners {

    private final People people;
    private final Profiles profiles;
    private final Passwords passwords;
    private final KnownSubjects subjects;
    private final Changes changes;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepLearners(
            People people,
            Profiles profiles,
            Passwords passwords,
            KnownSubjects subjects,
            Changes changes,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.profiles = profiles;
        this.passwords = passwords;
        this.subjects = subjects;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a learner to the actor's family and answers the id. Needs no e-mail; two learners of a
     * family differ in name.
     */
    public int add(Actor actor, LearnerDetails details) {
        return add(actor, new LearnerWishes(details, false, null, null));
    }

    /** Adds a learner with everything that the form says, and answers the id. */
    public int add(Actor actor, LearnerWishes wishes) {
        actor.requireAdult();
        var checked = wishes.details().checked(subjects.all());
        var person =
                Person.learner(
                        checked.name(),
                        checked.avatar(),
                        checked.colour(),
                        actor.familyId(),
                        clock.instant());
        if (wishes.pinKind() != null) {
            person.setPin(passwords.hashPin(wishes.pinKind(), wishes.pin()), wishes.pinKind());
        }
        saveUnderUniqueName(person);
        var profile = new LearnerProfile(person.id(), checked.grade(), checked.subjects());
        profile.allowDoubleOrLoss(wishes.doubleOrLoss());
        profiles.save(profile);
        audit.record(actor, actor.familyId(), person.id(), "LEARNER_ADDED", "");
        events.publishEvent(new LearnerAdded(actor.familyId(), person.id()));
        changes.announce(actor.familyId(), Topic.LEARNERS);
        return person.id();
    }

    /** Changes name, look, grade and subjects. */
    public void change(Actor actor, int learnerId, LearnerDetails details) {
        var person = own(actor, learnerId);
        var profile = profile(learnerId);
        var checked = details.checked(subjects.and(profile.subjects()));
        person.look(checked.name(), checked.avatar(), checked.colour());
        profile.learn(checked.grade(), checked.subjects());
        saveUnderUniqueName(person);
        changes.announce(actor.familyId(), Topic.LEARNERS);
    }

    /** Lets the learner stake points on chosen questions, or not any more. */
    public void allowDoubleOrLoss(Actor actor, int learnerId, boolean allowed) {
        own(actor, learnerId);
        profile(learnerId).allowDoubleOrLoss(allowed);
        changes.announce(actor.familyId(), Topic.LEARNERS);
    }

    /** Sets how the learner signs in; sessions that began before end. */
    public void setPin(Actor actor, int learnerId, PinKind kind, @Nullable String pin) {
        var person = own(actor, learnerId);
        person.setPin(passwords.hashPin(kind, pin), kind);
        audit.record(actor, actor.familyId(), learnerId, "PIN_SET", kind.name());
        events.publishEvent(new PinSet(actor.familyId(), learnerId));
        changes.announce(actor.familyId(), Topic.SESSIONS);
    }

    /** Hides the learner and ends their sessions; nothing is lost. */
    public void archive(Actor actor, int learnerId) {
        own(actor, learnerId).archive(clock.instant());
        audit.record(actor, actor.familyId(), learnerId, "LEARNER_ARCHIVED", "");
        changes.announce(actor.familyId(), Topic.LEARNERS);
        changes.announce(actor.familyId(), Topic.SESSIONS);
    }

    /** Brings an archived learner back, unless another one took the name meanwhile. */
    public void restore(Actor actor, int learnerId) {
        var person = own(actor, learnerId);
        person.restore();
        saveUnderUniqueName(person);
        audit.record(actor, actor.familyId(), learnerId, "LEARNER_RESTORED", "");
        changes.announce(actor.familyId(), Topic.LEARNERS);
    }

    /**
     * Erases the learner and everything about them for good, the ledger included. The name has to
     * be typed as a confirmation. The audit log keeps that it happened, not who the child was.
     */
    public void erase(Actor actor, int learnerId, @Nullable String typedName) {
        var person = own(actor, learnerId);
        if (!person.name().equalsIgnoreCase(TypedText.line(typedName))) {
            throw Refusal.of("typedName", "people.erase.name", person.name());
        }
        people.erase(learnerId);
        audit.record(actor, actor.familyId(), learnerId, "LEARNER_ERASED", "");
        changes.announce(actor.familyId(), Topic.LEARNERS);
        changes.announce(actor.familyId(), Topic.SESSIONS);
    }

    private Person own(Actor actor, int learnerId) {
        actor.requireAdult();
        return people.lockLearner(learnerId, actor.familyId()).orElseThrow(NotFound::new);
    }

    private LearnerProfile profile(int learnerId) {
        return profiles.findByUserId(learnerId).orElseThrow(NotFound::new);
    }

    private void saveUnderUniqueName(Person person) {
        try {
            people.saveAndFlush(person);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.of("name", "people.name.taken", person.name());
        }
    }
}

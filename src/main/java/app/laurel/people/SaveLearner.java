package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent saves the whole form of a learner, and never over what somebody else saved. */
@Service
@Transactional
public class SaveLearner {

    private final People people;
    private final Profiles profiles;
    private final Passwords passwords;
    private final KnownSubjects subjects;
    private final AuditLog audit;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    SaveLearner(
            People people,
            Profiles profiles,
            Passwords passwords,
            KnownSubjects subjects,
            AuditLog audit,
            Changes changes,
            ApplicationEventPublisher events) {
        this.people = people;
        this.profiles = profiles;
        this.passwords = passwords;
        this.subjects = subjects;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    /**
     * Changes a learner of the actor's family. Refuses, at {@code seen}, when somebody else changed
     * the learner after {@code seen} was read, unless to the same.
     */
    public void change(Actor actor, Learner seen, LearnerWishes wishes) {
        actor.requireAdult();
        var checked = wishes.details().checked(subjects.and(seen.subjects()));
        var hash = hash(wishes);
        var person = people.lockLearner(seen.id(), actor.familyId()).orElseThrow(NotFound::new);
        var profile = profiles.findByUserId(seen.id()).orElseThrow(NotFound::new);
        var now = Learner.of(person, profile);
        if (!sameForm(now, seen) && !isWish(now, checked, wishes.doubleOrLoss())) {
            throw Refusal.of("seen", "people.learner.changedMeanwhile", now.name());
        }
        person.look(checked.name(), checked.avatar(), checked.colour());
        profile.learn(checked.grade(), checked.subjects());
        profile.allowDoubleOrLoss(wishes.doubleOrLoss());
        if (hash != null) {
            person.setPin(hash, wishes.pinKind());
        }
        saveUnderUniqueName(person);
        if (hash != null) {
            audit.record(actor, actor.familyId(), seen.id(), "PIN_SET", wishes.pinKind().name());
            events.publishEvent(new PinSet(actor.familyId(), seen.id()));
            changes.announce(actor.familyId(), Topic.SESSIONS);
        }
        changes.announce(actor.familyId(), Topic.LEARNERS);
    }

    private @Nullable String hash(LearnerWishes wishes) {
        return wishes.pinKind() == null ? null : passwords.hashPin(wishes.pinKind(), wishes.pin());
    }

    private void saveUnderUniqueName(Person person) {
        try {
            people.saveAndFlush(person);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.of("name", "people.name.taken", person.name());
        }
    }

    private static boolean sameForm(Learner one, Learner other) {
        return one.details().equals(other.details()) && one.doubleOrLoss() == other.doubleOrLoss();
    }

    private static boolean isWish(Learner now, LearnerDetails checked, boolean doubleOrLoss) {
        return now.details().equals(checked) && now.doubleOrLoss() == doubleOrLoss;
    }
}

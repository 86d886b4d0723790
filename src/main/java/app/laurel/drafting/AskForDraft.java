package app.laurel.drafting;

import app.laurel.drafting.model.Models;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Installation;
import app.laurel.people.Learner;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A parent asks for a lesson; it is written in the background. */
@Service
@Transactional
public class AskForDraft {

    static final int MOST_OF_A_FAMILY = 2;
    static final int MOST_AT_ONCE = 6;

    private final LessonDrafts drafts;
    private final WriteDraft write;
    private final Models models;
    private final FamilyDirectory directory;
    private final Installation installation;
    private final SubjectCatalogue subjects;
    private final Changes changes;
    private final Clock clock;

    AskForDraft(
            LessonDrafts drafts,
            WriteDraft write,
            Models models,
            FamilyDirectory directory,
            Installation installation,
            SubjectCatalogue subjects,
            Changes changes,
            Clock clock) {
        this.drafts = drafts;
        this.write = write;
        this.models = models;
        this.directory = directory;
        this.installation = installation;
        this.subjects = subjects;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Orders a draft and answers its id. Refused where no model is there, the family's budget of
     * the month is used up, or too much is being written already; of several at the same moment as
     * many get through as there is room for.
     */
    public UUID ask(Actor actor, DraftWish wish) {
        actor.requireAdult().requireAny(Permission.AI_QUIZ_GENERATE);
        var family = directory.roster(actor);
        if (!models.isThere()) {
            throw Refusal.because("drafting.ask.off");
        }
        var checked =
                wish.checked(
                        subjects.subjects(),
                        family.learners().stream().map(Learner::grade).toList(),
                        family.names().values());
        drafts.waitForTurn();
        requireRoom(actor, family.settings().zone());
        var order =
                new Order(
                        UUID.randomUUID(),
                        actor.familyId(),
                        Objects.requireNonNull(checked.subject()),
                        Objects.requireNonNull(checked.grade()),
                        Objects.requireNonNull(checked.topic()),
                        Objects.requireNonNull(checked.questions()));
        drafts.save(new LessonDraft(order, actor.id(), clock.instant()));
        changes.announce(actor.familyId(), Topic.DRAFTS);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        Thread.ofVirtual().name("draft").start(() -> write.write(order));
                    }
                });
        return order.id();
    }

    private void requireRoom(Actor actor, ZoneId zone) {
        var now = drafts.underWay(actor.familyId(), monthOf(clock.instant(), zone));
        var limit = installation.draftsPerMonth();
        if (now.counted() >= limit) {
            throw Refusal.because("drafting.ask.used-up", limit);
        }
        if (now.here() >= MOST_OF_A_FAMILY || now.everywhere() >= MOST_AT_ONCE) {
            throw Refusal.because("drafting.ask.busy");
        }
    }

    /** When the month began in the family's time zone. */
    static Instant monthOf(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).withDayOfMonth(1).atStartOfDay(zone).toInstant();
    }
}

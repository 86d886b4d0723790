package app.laurel.drafting;

import app.laurel.learning.WithdrawUnit;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent decides about a draft, and may change their mind at any time. */
@Service
@Transactional
public class DecideDraft {

    private final LessonDrafts drafts;
    private final Shelf shelf;
    private final WithdrawUnit withdraw;
    private final Changes changes;
    private final Clock clock;

    DecideDraft(
            LessonDrafts drafts, Shelf shelf, WithdrawUnit withdraw, Changes changes, Clock clock) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.withdraw = withdraw;
        this.changes = changes;
        this.clock = clock;
    }

    /** From now on the family's learners of its grade have it. */
    public void approve(Actor actor, UUID id) {
        decide(actor, id, Set.of(DraftStatus.READY, DraftStatus.REJECTED), DraftStatus.APPROVED);
    }

    /** Nobody gets it, or nobody any more: lessons of it that are not finished are put away. */
    public void reject(Actor actor, UUID id) {
        decide(actor, id, Set.of(DraftStatus.READY, DraftStatus.APPROVED), DraftStatus.REJECTED);
        withdraw.everywhere(Order.unitId(id));
        changes.announce(actor.familyId(), Topic.LESSONS);
    }

    /** Deciding again what is decided already changes nothing. */
    private void decide(Actor actor, UUID id, Set<DraftStatus> from, DraftStatus to) {
        var family = actor.requireAdult().familyId();
        if (drafts.decide(family, id, from, to, actor.id(), clock.instant()) > 0) {
            shelf.changed();
            changes.announce(family, Topic.DRAFTS);
            return;
        }
        var line = drafts.line(family, id).orElseThrow(NotFound::new);
        if (line.status() != to) {
            throw Refusal.because("drafting.decide.not-written");
        }
    }
}

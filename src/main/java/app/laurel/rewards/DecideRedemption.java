package app.laurel.rewards;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.MovePoints;
import app.laurel.points.Transfer;
import app.laurel.points.Undoing;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An adult of the family decides what becomes of a request, or its learner takes it back. Exactly
 * one outcome whatever races; who comes second is told who decided what.
 */
@Service
@Transactional
public class DecideRedemption {

    private final Rewards rewards;
    private final Redemptions redemptions;
    private final SayYes sayYes;
    private final AlreadyDecided alreadyDecided;
    private final MovePoints points;
    private final AuditLog audit;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideRedemption(
            Rewards rewards,
            Redemptions redemptions,
            SayYes sayYes,
            AlreadyDecided alreadyDecided,
            MovePoints points,
            AuditLog audit,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rewards = rewards;
        this.redemptions = redemptions;
        this.sayYes = sayYes;
        this.alreadyDecided = alreadyDecided;
        this.points = points;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of several requests to which somebody said yes together.
     *
     * @param approved ids of those that are approved now
     * @param agreed ids of those that wait for the yes of another adult
     * @param left those that wait on as they did, each with the reason
     */
    public record Approved(List<UUID> approved, List<UUID> agreed, List<Refusal> left) {}

    /** Says yes without a word more. */
    public boolean approve(Actor actor, UUID id) {
        return approve(actor, id, null);
    }

    /**
     * Says yes and answers whether that approved the request; false when it waits for the yes of
     * another adult. Refused when a limit was reached or the reward archived meanwhile, and when
     * the actor's own yes is there already and a second one is needed.
     *
     * @param note words to the learner, up to 300 characters, or null; of two who agree, what the
     *     second one writes stands
     */
    public boolean approve(Actor actor, UUID id, @Nullable String note) {
        actor.requireAdult();
        var outcome = sayYes.to(actor, List.of(id), Notes.checked(note));
        if (!outcome.left().isEmpty()) {
            throw outcome.left().getFirst();
        }
        return !outcome.approved().isEmpty();
    }

    /**
     * Says yes to the requests as far as limits allow, in the order in which they were made; one
     * that cannot be granted does not stop the others.
     */
    public Approved approveAll(Actor actor, Collection<UUID> ids) {
        actor.requireAdult();
        return ids.isEmpty()
                ? new Approved(List.of(), List.of(), List.of())
                : sayYes.to(actor, ids, null);
    }

    /**
     * Takes the actor's own yes back while it waits for another adult's; without one it changes
     * nothing. Refused for what somebody else agreed to.
     */
    public void withdraw(Actor actor, UUID id) {
        actor.requireAdult();
        var redemption = waiting(actor, id).redemption();
        var by = redemption.agreedBy();
        if (by != null && by != actor.id()) {
            throw Refusal.because("rewards.agree.others", alreadyDecided.name(by));
        }
        redemption.withdrawAgreement();
        changes.announce(actor.familyId(), Topic.REDEMPTIONS);
    }

    /**
     * Says not now; the points go back.
     *
     * @param note words to the learner, up to 300 characters, or null
     */
    public void reject(Actor actor, UUID id, @Nullable String note) {
        actor.requireAdult();
        var checkedNote = Notes.checked(note);
        var request = waiting(actor, id);
        request.redemption().reject(actor.id(), checkedNote, clock.instant());
        var reason =
                checkedNote == null
                        ? Text.of("rewards.ledger.rejected", request.reward().title())
                        : Text.of(
                                "rewards.ledger.rejectedWithNote",
                                request.reward().title(),
                                checkedNote);
        returnPoints(actor, request, reason);
        tell(actor, request, Topic.REDEMPTIONS, Topic.POINTS);
    }

    /** The learner takes their own waiting request back; the points go back. */
    public void cancel(Actor actor, UUID id) {
        cancel(actor, actor, id);
    }

    /**
     * The same when somebody else does it for the learner; that is who decided then.
     *
     * @param actor the learner, or an adult of the family
     */
    public void cancel(Actor learner, Actor actor, UUID id) {
        RequestReward.requireMayAsk(learner.requireLearner(), actor);
        var request = waiting(learner, id);
        request.redemption().cancel(actor.id(), clock.instant());
        returnPoints(actor, request, Text.of("rewards.ledger.cancelled", request.reward().title()));
        tell(actor, request, Topic.REDEMPTIONS, Topic.POINTS);
    }

    /** Undoes with one tap what the actor approved at most ten minutes ago. */
    public void undo(Actor actor, UUID id) {
        undo(actor, id, null);
    }

    /**
     * Undoes an approval within 30 days; the points go back. Refused for what was delivered.
     *
     * @param reason what the learner reads about it; missing it is refused at {@code reason} unless
     *     {@link Undoing} lets it go with one tap
     */
    public void undo(Actor actor, UUID id, @Nullable String reason) {
        var request = approved(actor, id);
        if (request.redemption().fulfilledAt() != null) {
            throw Refusal.because("rewards.undo.delivered");
        }
        if (request.redemption().isSettled(clock.instant())) {
            throw Refusal.because("rewards.undo.late", Redemption.UNDO_TIME.toDays());
        }
        var now = clock.instant();
        var words = request.redemption().undoing().reason(actor.id(), now, reason);
        request.redemption().reverse(actor.id(), words, now);
        request.reward().uncountApproval();
        var title = request.reward().title();
        returnPoints(
                actor,
                request,
                words == null
                        ? Text.of("rewards.ledger.undone", title)
                        : Text.of("rewards.ledger.undoneWithReason", title, words));
        audit.record(
                actor,
                actor.familyId(),
                request.redemption().learnerId(),
                "APPROVAL_UNDONE",
                AuditLog.about(title, words == null ? "" : words));
        tell(actor, request, Topic.REDEMPTIONS, Topic.POINTS);
    }

    /** Marks an approved request as delivered; once more changes nothing. */
    public void fulfil(Actor actor, UUID id) {
        mark(actor, id, redemption -> redemption.fulfil(clock.instant()));
    }

    /** Takes the mark back. */
    public void unfulfil(Actor actor, UUID id) {
        mark(actor, id, Redemption::unfulfil);
    }

    private void mark(Actor actor, UUID id, Consumer<Redemption> mark) {
        mark.accept(approved(actor, id).redemption());
        changes.announce(actor.familyId(), Topic.REDEMPTIONS);
    }

    private RedemptionCase waiting(Actor actor, UUID id) {
        var request = RedemptionCase.lock(rewards, redemptions, actor, id);
        if (!request.redemption().isPending()) {
            throw alreadyDecided.tell(actor, request);
        }
        return request;
    }

    private RedemptionCase approved(Actor actor, UUID id) {
        actor.requireAdult();
        var request = RedemptionCase.lock(rewards, redemptions, actor, id);
        if (request.reward().isShared()) {
            throw Refusal.because("rewards.family.whole");
        }
        if (request.redemption().isPending()) {
            throw Refusal.because("rewards.decided.notYet");
        }
        if (request.redemption().status() != RedemptionStatus.APPROVED) {
            throw alreadyDecided.tell(actor, request);
        }
        return request;
    }

    private void returnPoints(Actor actor, RedemptionCase request, String reason) {
        var redemption = request.redemption();
        var wallets = points.open(List.of(redemption.learnerId()));
        points.move(
                wallets,
                new Transfer(
                        "redemption:" + redemption.getId() + ":return",
                        actor.id(),
                        ReturnPoints.of(redemption, request.reward(), wallets, reason)));
    }

    private void tell(Actor actor, RedemptionCase request, Topic... topics) {
        events.publishEvent(RedemptionDecided.of(request.reward(), request.redemption()));
        for (var topic : topics) {
            changes.announce(actor.familyId(), topic);
        }
    }
}

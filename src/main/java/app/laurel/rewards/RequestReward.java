package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilySettings;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner asks for a reward; its points are held from then on, so that nothing is promised twice.
 */
@Service
@Transactional
public class RequestReward {

    private final Rewards rewards;
    private final Redemptions redemptions;
    private final FamilyDirectory directory;
    private final MovePoints points;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestReward(
            Rewards rewards,
            Redemptions redemptions,
            FamilyDirectory directory,
            MovePoints points,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rewards = rewards;
        this.redemptions = redemptions;
        this.directory = directory;
        this.points = points;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Requests the reward at its cost of now, out of the goal first; answers whether it was
     * approved at once. Refused with a reason that a child understands.
     *
     * @param id chosen by whoever asks, a new one for each request: repeating it has no further
     *     effect
     * @param note words to the parents, up to 300 characters, or null
     */
    public boolean request(Actor actor, UUID id, UUID rewardId, @Nullable String note) {
        return request(actor, id, rewardId, null, note) == RedemptionStatus.APPROVED;
    }

    /**
     * The same at the cost that the learner has seen; refused when it is another one by now.
     * Answers what became of it, and of a repeated one what has become of it since.
     *
     * @param seen that cost, or null for whatever it is
     */
    public RedemptionStatus request(
            Actor actor, UUID id, UUID rewardId, @Nullable Integer seen, @Nullable String note) {
        return request(actor, actor, id, rewardId, seen, note);
    }

    /**
     * The same when somebody else asks for the learner; the ledger names who did.
     *
     * @param actor the learner, or an adult of the family
     */
    public RedemptionStatus request(
            Actor learner,
            Actor actor,
            UUID id,
            UUID rewardId,
            @Nullable Integer seen,
            @Nullable String note) {
        requireMayAsk(learner.requireLearner(), actor);
        var checkedNote = Notes.checked(note);
        // Before the lock, which others of the family wait for
        var settings = directory.settings(learner);
        var reward = rewards.lock(rewardId, learner.familyId()).orElseThrow(NotFound::new);
        var now = clock.instant();
        var offer =
                rewards.offers(
                                learner.familyId(),
                                learner.id(),
                                rewardId,
                                id,
                                Period.WEEK.startOf(now, settings.zone()),
                                Period.MONTH.startOf(now, settings.zone()))
                        .getFirst();
        if (offer.repeated() != null) {
            return offer.repeated();
        }
        if (offer.isIdTaken()) {
            throw Refusal.because("points.keyReused");
        }
        var wallets = points.open(List.of(learner.id()));
        var saved = wallets.saved(learner.id(), rewardId);
        var wish = offer.wish(saved, wallets.spendable(learner.id()));
        RequestRules.firstObjection(RequestRules.TO_REQUEST, wish)
                .ifPresent(
                        reason -> {
                            throw reason.forLearner();
                        });
        if (seen != null && seen != reward.cost()) {
            throw Refusal.because("rewards.ask.changed", reward.cost());
        }
        var fromGoal = Math.min(saved, reward.cost());
        points.move(wallets, held(learner, actor, id, reward, fromGoal));
        var redemption = new Redemption(id, learner.id(), reward, fromGoal, checkedNote, now);
        var atOnce = isApprovedAtOnce(reward, settings);
        if (atOnce) {
            redemption.approve(null, null, now);
            reward.countApproval();
        }
        redemptions.save(redemption);
        events.publishEvent(
                atOnce
                        ? RedemptionDecided.of(reward, redemption)
                        : new RewardRequested(
                                learner.familyId(),
                                learner.id(),
                                id,
                                rewardId,
                                reward.title(),
                                reward.emoji(),
                                reward.cost(),
                                checkedNote));
        changes.announce(learner.familyId(), Topic.REDEMPTIONS);
        changes.announce(learner.familyId(), Topic.POINTS);
        return redemption.status();
    }

    /** A learner asks for themselves, an adult for every learner of the family. */
    static void requireMayAsk(Actor learner, Actor actor) {
        if (actor.id() != learner.id() && !actor.runs(learner.familyId())) {
            throw new NotFound();
        }
    }

    private static Transfer held(Actor learner, Actor actor, UUID id, Reward reward, int fromGoal) {
        var source = SourceType.REDEMPTION;
        var text = Text.of("rewards.ledger.requested", reward.title());
        var postings = new ArrayList<Posting>();
        if (fromGoal > 0) {
            postings.add(
                    Posting.goal(
                            learner.id(), reward.getId(), -fromGoal, source, id.toString(), text));
        }
        if (fromGoal < reward.cost()) {
            postings.add(
                    Posting.spendable(
                            learner.id(), fromGoal - reward.cost(), source, id.toString(), text));
        }
        return new Transfer("redemption:" + id + ":request", actor.id(), postings);
    }

    static boolean isApprovedAtOnce(Reward reward, FamilySettings settings) {
        var below = settings.autoApproveBelow();
        return below != null && reward.cost() < below;
    }
}

package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.OneAtATime;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.MovePoints;
import app.laurel.points.OpenWallets;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.points.Undoing;
import app.laurel.shell.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A parent makes goals for the whole family and says what became of them: what was reached is paid
 * by everybody's share, what was closed gives everybody back exactly what they gave.
 */
@Service
@Transactional
public class KeepFamilyGoals {

    /** So many can be open at a time. */
    public static final int MOST_OPEN = 5;

    private final Rewards rewards;
    private final Redemptions redemptions;
    private final FamilyDirectory directory;
    private final OneAtATime oneAtATime;
    private final MovePoints points;
    private final AuditLog audit;
    private final Changes changes;
    private final Clock clock;

    KeepFamilyGoals(
            Rewards rewards,
            Redemptions redemptions,
            FamilyDirectory directory,
            OneAtATime oneAtATime,
            MovePoints points,
            AuditLog audit,
            Changes changes,
            Clock clock) {
        this.rewards = rewards;
        this.redemptions = redemptions;
        this.directory = directory;
        this.oneAtATime = oneAtATime;
        this.points = points;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Adds a goal to the actor's family; every mistake is refused at its field.
     *
     * @param id chosen by whoever adds, a new one for each goal: repeating it has no further effect
     */
    public void add(
            Actor actor,
            UUID id,
            @Nullable String title,
            @Nullable Integer cost,
            @Nullable RewardPicture picture) {
        actor.requireAdult();
        var emoji = picture == null ? null : picture.emoji();
        var details =
                new RewardDetails(
                                title,
                                null,
                                cost,
                                RewardCategory.EXPERIENCE,
                                emoji,
                                "leaf",
                                null,
                                null,
                                null,
                                null,
                                null)
                        .checked();
        oneAtATime.hold(actor.familyId());
        if (rewards.existsById(id)) {
            locked(actor, id);
            return;
        }
        requireRoom(actor);
        try {
            rewards.saveAndFlush(Reward.shared(id, actor.familyId(), details, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw Refusal.because("rewards.form.added");
        }
        changes.announce(actor.familyId(), Topic.REWARDS);
    }

    /**
     * The family has it: everybody's share is spent. Answers false while another adult has to say
     * the same, where the family wishes that two agree. Refused while points are missing.
     */
    public boolean reached(Actor actor, UUID id) {
        var goal = locked(actor, id);
        if (goal.reachedAt() != null) {
            return true;
        }
        if (!goal.active()) {
            throw Refusal.because("rewards.family.closed");
        }
        var wallets = points.openSaversOf(id, List.of());
        var savers = wallets.saversOf(id);
        var missing = goal.cost() - GiveTogether.total(savers);
        if (missing > 0) {
            throw Refusal.because("rewards.family.notFull", missing);
        }
        if (isFirstOfTwo(actor, goal)) {
            goal.agree(actor.id());
            changes.announce(actor.familyId(), Topic.REWARDS);
            return false;
        }
        var now = clock.instant();
        goal.reach(now);
        var text = Text.of("rewards.family.ledger.done", goal.title());
        var postings = new ArrayList<Posting>();
        for (var saver : savers) {
            var share =
                    redemptions.save(
                            Redemption.share(
                                    saver.learnerId(), goal, saver.points(), actor.id(), now));
            goal.countApproval();
            postings.add(
                    Posting.goal(
                            saver.learnerId(),
                            id,
                            -saver.points(),
                            SourceType.REDEMPTION,
                            share.getId().toString(),
                            text));
        }
        move(actor, wallets, goal, "reached", postings);
        return true;
    }

    /** Who agreed and is no adult of the family any more does not count. */
    private boolean isFirstOfTwo(Actor actor, Reward goal) {
        var grownUps = directory.grownUps(actor);
        var first = goal.agreedBy();
        return grownUps.twoMustAgree(goal.cost())
                && (grownUps.name(first) == null || Objects.equals(first, actor.id()));
    }

    /**
     * It was not reached after all: everybody's share is back in it, and it takes points again.
     * Once more changes nothing.
     *
     * @param reason what the learners read about it; missing it is refused at {@code reason} unless
     *     {@link Undoing} lets it go with one tap
     */
    public void notReached(Actor actor, UUID id, @Nullable String reason) {
        var goal = locked(actor, id);
        var reachedAt = goal.reachedAt();
        if (reachedAt == null) {
            return;
        }
        var now = clock.instant();
        var shares = redemptions.lockSharesOf(id);
        var words = undoing(shares, reachedAt).reason(actor.id(), now, reason);
        goal.unreach(now);
        goal.agree(null);
        var wallets = points.openSaversOf(id, shares.stream().map(Redemption::learnerId).toList());
        var text =
                words == null
                        ? Text.of("rewards.family.ledger.undone", goal.title())
                        : Text.of("rewards.family.ledger.undoneWithReason", goal.title(), words);
        var postings = new ArrayList<Posting>();
        for (var share : shares) {
            share.unfulfil();
            share.reverse(actor.id(), words, now);
            goal.uncountApproval();
            postings.add(
                    Posting.goal(
                            share.learnerId(),
                            id,
                            share.cost(),
                            SourceType.REDEMPTION_RETURN,
                            share.getId().toString(),
                            text));
        }
        move(actor, wallets, goal, "not-reached", postings);
        audit.record(
                actor,
                actor.familyId(),
                null,
                "GOAL_UNDONE",
                AuditLog.about(goal.title(), words == null ? "" : words));
    }

    /** Whoever said that it is reached stands in each share; it has none when all were erased. */
    private static Undoing undoing(List<Redemption> shares, Instant reachedAt) {
        return shares.stream()
                .findFirst()
                .map(Redemption::undoing)
                .orElse(new Undoing(null, reachedAt));
    }

    /** Closes a goal; everybody gets back exactly what they gave. Answers how many that were. */
    public int close(Actor actor, UUID id) {
        var goal = locked(actor, id);
        if (!goal.archive(clock.instant())) {
            return 0;
        }
        goal.agree(null);
        var wallets = points.openSaversOf(id, List.of());
        var savers = wallets.saversOf(id);
        var text = Text.of("rewards.family.ledger.cancelled", goal.title());
        var postings =
                savers.stream()
                        .flatMap(
                                saver ->
                                        GoalPostings.takeBack(
                                                saver.learnerId(), id, saver.points(), text)
                                                .stream())
                        .toList();
        move(actor, wallets, goal, "close", postings);
        return savers.size();
    }

    /** Lets a closed goal take points again; nothing happens to one that is open or was reached. */
    public void reopen(Actor actor, UUID id) {
        oneAtATime.hold(actor.requireAdult().familyId());
        var goal = locked(actor, id);
        if (!goal.active() && goal.reachedAt() == null) {
            requireRoom(actor);
            goal.restore(clock.instant());
            changes.announce(actor.familyId(), Topic.REWARDS);
        }
    }

    private Reward locked(Actor actor, UUID id) {
        return rewards.lockShared(id, actor.requireAdult().familyId()).orElseThrow(NotFound::new);
    }

    private void requireRoom(Actor actor) {
        var open = rewards.shared(actor.familyId()).stream().filter(Reward::active).count();
        if (open >= MOST_OPEN) {
            throw Refusal.because("rewards.family.most", MOST_OPEN);
        }
    }

    private void move(
            Actor actor, OpenWallets wallets, Reward goal, String what, List<Posting> postings) {
        if (!postings.isEmpty()) {
            var key = "together:%s:%s:%d".formatted(goal.getId(), what, goal.version());
            points.move(wallets, new Transfer(key, actor.id(), postings));
            changes.announce(actor.familyId(), Topic.POINTS);
            changes.announce(actor.familyId(), Topic.REDEMPTIONS);
        }
        changes.announce(actor.familyId(), Topic.REWARDS);
    }
}

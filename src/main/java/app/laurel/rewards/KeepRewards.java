package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.MovePoints;
import app.laurel.points.OpenWallets;
import app.laurel.points.Posting;
import app.laurel.points.Transfer;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent adds, changes, archives and restores what the family offers. */
@Service
@Transactional
public class KeepRewards {

    private final Rewards rewards;
    private final Redemptions redemptions;
    private final RewardCatalogue catalogue;
    private final FamilyDirectory directory;
    private final MovePoints points;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepRewards(
            Rewards rewards,
            Redemptions redemptions,
            RewardCatalogue catalogue,
            FamilyDirectory directory,
            MovePoints points,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rewards = rewards;
        this.redemptions = redemptions;
        this.catalogue = catalogue;
        this.directory = directory;
        this.points = points;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What archiving gave back.
     *
     * @param requests waiting requests that were answered with no
     * @param savers learners whose savings can be spent again
     */
    public record Archived(int requests, int savers) {

        /** Whether restoring the reward brings everything back as it was. */
        public boolean leftEverything() {
            return requests == 0 && savers == 0;
        }
    }

    /**
     * Adds a reward to the actor's family; every mistake is refused at its field.
     *
     * @param id chosen by whoever adds, a new one for each reward: repeating it has no further
     *     effect, and is refused when the reward with the id is another one by now
     */
    public void add(Actor actor, UUID id, RewardDetails details) {
        actor.requireAdult();
        var checked = details.checked();
        requireOwnLearners(actor, checked);
        if (rewards.existsById(id)) {
            if (!catalogue.item(actor, id).details().equals(checked)) {
                throw Refusal.because("rewards.form.keyReused");
            }
            return;
        }
        try {
            rewards.saveAndFlush(new Reward(id, actor.familyId(), checked, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw Refusal.because("rewards.form.added");
        }
        if (checked.learners() != null) {
            rewards.choose(id, checked.learners().toArray(Integer[]::new));
        }
        changes.announce(actor.familyId(), Topic.REWARDS);
    }

    /**
     * Changes a reward, unless it was changed by somebody else since {@code seenVersion} was shown.
     * Savings above a lowered cost, or of learners who may no longer have it, can be spent again.
     */
    public void change(Actor actor, UUID id, int seenVersion, RewardDetails details) {
        actor.requireAdult();
        var checked = details.checked();
        var reward = rewards.lock(id, actor.familyId()).orElseThrow(NotFound::new);
        requireOwnLearners(actor, checked);
        var cheaper = checked.cost() < reward.cost();
        reward.change(checked, seenVersion, clock.instant());
        var chosen = checked.learners();
        rewards.choose(id, chosen == null ? new Integer[0] : chosen.toArray(Integer[]::new));
        if (cheaper || chosen != null) {
            var wallets = points.openSaversOf(id, List.of());
            var postings = new ArrayList<Posting>();
            for (var saver : wallets.saversOf(id)) {
                var allowed = chosen == null || chosen.contains(saver.learnerId());
                var excess = saver.points() - (allowed ? reward.cost() : 0);
                if (excess > 0) {
                    postings.addAll(
                            GoalPostings.takeBack(
                                    saver.learnerId(),
                                    id,
                                    excess,
                                    Text.of("rewards.ledger.changed", reward.title())));
                }
            }
            move(actor, wallets, "reward:" + id + ":change:" + reward.version(), postings);
        }
        changes.announce(actor.familyId(), Topic.REWARDS);
    }

    /**
     * Takes a reward out of the shop: waiting requests are answered with no and all savings for it
     * can be spent again. Once more changes nothing.
     */
    public Archived archive(Actor actor, UUID id) {
        var reward = rewards.lock(id, actor.requireAdult().familyId()).orElseThrow(NotFound::new);
        if (!reward.archive(clock.instant())) {
            return new Archived(0, 0);
        }
        var waiting = redemptions.lockPendingOf(id);
        var askers = waiting.stream().map(Redemption::learnerId).collect(Collectors.toSet());
        var wallets = points.openSaversOf(id, askers);
        var text = Text.of("rewards.ledger.archived", reward.title());
        var key = "reward:" + id + ":archive:" + reward.version();
        var returns = new ArrayList<Posting>();
        for (var redemption : waiting) {
            redemption.reject(actor.id(), Text.of("rewards.archived.note"), clock.instant());
            returns.addAll(ReturnPoints.of(redemption, reward, wallets, text));
            events.publishEvent(RedemptionDecided.of(reward, redemption));
        }
        move(actor, wallets, key + ":requests", returns);
        var savers = wallets.saversOf(id);
        var savings =
                savers.stream()
                        .flatMap(
                                saver ->
                                        GoalPostings.takeBack(
                                                saver.learnerId(), id, saver.points(), text)
                                                .stream())
                        .toList();
        move(actor, wallets, key + ":savings", savings);
        changes.announce(actor.familyId(), Topic.REWARDS);
        changes.announce(actor.familyId(), Topic.REDEMPTIONS);
        return new Archived(waiting.size(), savers.size());
    }

    /** Puts an archived reward back into the shop; once more changes nothing. */
    public void restore(Actor actor, UUID id) {
        rewards.lock(id, actor.requireAdult().familyId())
                .orElseThrow(NotFound::new)
                .restore(clock.instant());
        changes.announce(actor.familyId(), Topic.REWARDS);
    }

    private void move(Actor actor, OpenWallets wallets, String key, List<Posting> postings) {
        if (!postings.isEmpty()) {
            points.move(wallets, new Transfer(key, actor.id(), postings));
            changes.announce(actor.familyId(), Topic.POINTS);
        }
    }

    private void requireOwnLearners(Actor actor, RewardDetails details) {
        if (details.learners() == null) {
            return;
        }
        var own = directory.learners(actor).stream().map(Learner::id).collect(Collectors.toSet());
        if (!own.containsAll(details.learners())) {
            throw new NotFound();
        }
    }
}

package app.laurel.rewards;

import app.laurel.people.GrownUps;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A request and its reward, both held by the running transaction until it ends. */
record RedemptionCase(Reward reward, Redemption redemption) {

    static RedemptionCase lock(Rewards rewards, Redemptions redemptions, Actor actor, UUID id) {
        return lockAll(rewards, redemptions, actor, Set.of(id)).getFirst();
    }

    /**
     * The requests in the order in which they were made, without those that are gone, not of the
     * actor's family or, for a learner, somebody else's. {@link NotFound} when none is left.
     */
    static List<RedemptionCase> lockAll(
            Rewards rewards, Redemptions redemptions, Actor actor, Collection<UUID> ids) {
        var wanted = ids.toArray(UUID[]::new);
        var byId =
                rewards.lockOf(wanted, actor.familyId()).stream()
                        .collect(Collectors.toMap(Reward::getId, Function.identity()));
        if (byId.isEmpty()) {
            // Without locking what is somebody else's.
            throw new NotFound();
        }
        var found =
                redemptions.lock(wanted).stream()
                        .filter(redemption -> isWithinReach(actor, redemption, byId.keySet()))
                        .sorted(Comparator.comparing(Redemption::requestedAt))
                        .map(
                                redemption ->
                                        new RedemptionCase(
                                                byId.get(redemption.rewardId()), redemption))
                        .toList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    private static boolean isWithinReach(Actor actor, Redemption redemption, Set<UUID> rewards) {
        return rewards.contains(redemption.rewardId())
                && (actor.role().isAdult() || redemption.learnerId() == actor.id());
    }

    /** Whether the actor's yes is enough for it. */
    Agreement agreement(GrownUps grownUps, Actor actor) {
        return Agreement.of(redemption.cost(), redemption.agreedBy(), grownUps, actor.id());
    }

    /** What the rules look at, given the earlier approvals beside waiting requests. */
    Wish wish(List<Approval> approvals, ZoneId zone) {
        var mine =
                approvals.stream()
                        .filter(approval -> approval.waitingId().equals(redemption.getId()))
                        .map(Approval::requestedAt)
                        .toList();
        var period = reward.period();
        var inPeriod =
                period == null
                        ? 0
                        : mine.stream()
                                .filter(at -> period.contains(at, redemption.requestedAt(), zone))
                                .count();
        return Wish.of(reward, true, mine.size(), (int) inPeriod, true, 0, 0);
    }
}

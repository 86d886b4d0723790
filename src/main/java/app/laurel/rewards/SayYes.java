package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.GrownUps;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.rewards.DecideRedemption.Approved;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * An adult says yes to requests: each is approved as far as limits allow, or waits on for a second
 * adult where the family wishes that two agree. What counts is that wish now.
 */
@Component
class SayYes {

    private final Rewards rewards;
    private final Redemptions redemptions;
    private final FamilyDirectory directory;
    private final AlreadyDecided alreadyDecided;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SayYes(
            Rewards rewards,
            Redemptions redemptions,
            FamilyDirectory directory,
            AlreadyDecided alreadyDecided,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rewards = rewards;
        this.redemptions = redemptions;
        this.directory = directory;
        this.alreadyDecided = alreadyDecided;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    Approved to(Actor actor, Collection<UUID> ids, @Nullable String note) {
        var wanted = new HashSet<>(ids);
        var cases = RedemptionCase.lockAll(rewards, redemptions, actor, wanted);
        var grownUps = directory.grownUps(actor);
        var approvals = redemptions.approvalsBeside(wanted.toArray(UUID[]::new));
        var approved = new ArrayList<UUID>();
        var agreed = new ArrayList<RedemptionCase>();
        var left = new ArrayList<Refusal>();
        for (var each : cases) {
            var agreement = each.agreement(grownUps, actor);
            var objection = objection(actor, each, agreement, approvals, grownUps);
            if (objection.isPresent()) {
                left.add(objection.get());
            } else if (agreement.isLastMissing()) {
                approve(actor, each, note);
                approved.add(each.redemption().getId());
            } else {
                each.redemption().agree(actor.id(), note, clock.instant());
                agreed.add(each);
            }
        }
        for (var gone = cases.size(); gone < wanted.size(); gone++) {
            left.add(Refusal.because("rewards.decided.gone"));
        }
        if (!agreed.isEmpty()) {
            var titles = agreed.stream().map(each -> each.reward().title()).toList();
            events.publishEvent(
                    new SecondYesWanted(actor.familyId(), actor.id(), actor.name(), titles));
        }
        changes.announce(actor.familyId(), Topic.REDEMPTIONS);
        return new Approved(
                List.copyOf(approved),
                agreed.stream().map(each -> each.redemption().getId()).toList(),
                List.copyOf(left));
    }

    /** Limits are for the yes that approves: until then there may be room again. */
    private Optional<Refusal> objection(
            Actor actor,
            RedemptionCase each,
            Agreement agreement,
            List<Approval> approvals,
            GrownUps grownUps) {
        if (!each.redemption().isPending()) {
            return Optional.of(alreadyDecided.tell(actor, each));
        }
        if (agreement.waitsForAnother()) {
            return Optional.of(Refusal.because("rewards.agree.again"));
        }
        if (!agreement.isLastMissing()) {
            return Optional.empty();
        }
        var wish = each.wish(approvals, grownUps.settings().zone());
        return RequestRules.firstObjection(RequestRules.TO_APPROVE, wish)
                .map(
                        reason ->
                                reason.forParent(
                                        alreadyDecided.name(each.redemption().learnerId())));
    }

    private void approve(Actor actor, RedemptionCase each, @Nullable String note) {
        each.redemption().approve(actor.id(), note, clock.instant());
        each.reward().countApproval();
        events.publishEvent(RedemptionDecided.of(each.reward(), each.redemption()));
    }
}

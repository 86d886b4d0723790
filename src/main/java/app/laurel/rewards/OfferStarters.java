package app.laurel.rewards;

import app.laurel.people.ChangeFamily;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starter rewards are offered to a family once, when its first learner is there. */
@Service
@Transactional
public class OfferStarters {

    private final Rewards rewards;
    private final ChangeFamily family;
    private final FamilyDirectory directory;
    private final Changes changes;
    private final Clock clock;

    OfferStarters(
            Rewards rewards,
            ChangeFamily family,
            FamilyDirectory directory,
            Changes changes,
            Clock clock) {
        this.rewards = rewards;
        this.family = family;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /** What the family may pick from; empty without a learner, and once it was answered. */
    @Transactional(readOnly = true)
    public List<StarterReward> offered(Actor actor) {
        return directory.learners(actor).isEmpty() || directory.startersOffered(actor)
                ? List.of()
                : List.of(StarterReward.values());
    }

    /**
     * Adds the picked ones, which may be none, and ends the offer; answers false, and adds nothing,
     * when it was answered before.
     */
    public boolean accept(Actor actor, Set<StarterReward> picked) {
        if (!family.takeStarterOffer(actor)) {
            return false;
        }
        for (var starter : picked.stream().sorted().toList()) {
            rewards.save(
                    new Reward(
                            UUID.randomUUID(),
                            actor.familyId(),
                            starter.details(),
                            clock.instant()));
        }
        changes.announce(actor.familyId(), Topic.REWARDS);
        return true;
    }
}

package app.laurel.rewards;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family offers, also what it no longer does. */
@Service
@Transactional(readOnly = true)
public class RewardCatalogue {

    private final Rewards rewards;

    RewardCatalogue(Rewards rewards) {
        this.rewards = rewards;
    }

    /** All rewards of the actor's family by cost, the archived ones too. One statement. */
    public List<CatalogueItem> items(Actor actor) {
        var byReward = new LinkedHashMap<Reward, TreeSet<Integer>>();
        for (var row : rewards.catalogue(actor.requireAdult().familyId())) {
            var learners = byReward.computeIfAbsent(row.reward(), reward -> new TreeSet<>());
            if (row.learnerId() != null) {
                learners.add(row.learnerId());
            }
        }
        var items = new ArrayList<CatalogueItem>();
        byReward.forEach((reward, learners) -> items.add(item(reward, learners)));
        return items;
    }

    /** One reward of the actor's family. */
    public CatalogueItem item(Actor actor, UUID id) {
        return items(actor).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static CatalogueItem item(Reward reward, TreeSet<Integer> learners) {
        return new CatalogueItem(
                reward.getId(),
                reward.version(),
                new RewardDetails(
                        reward.title(),
                        reward.description(),
                        reward.cost(),
                        reward.category(),
                        reward.emoji(),
                        reward.colour(),
                        learners.isEmpty() ? null : learners,
                        reward.maxTotal(),
                        reward.maxPerLearner(),
                        reward.maxPerPeriod(),
                        reward.period()),
                reward.active(),
                reward.approvedInTotal());
    }
}

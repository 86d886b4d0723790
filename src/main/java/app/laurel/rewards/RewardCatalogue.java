package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.rewards.PriceMeaning.Earner;
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
    private final FamilyDirectory directory;
    private final PriceMeaning prices;

    RewardCatalogue(Rewards rewards, FamilyDirectory directory, PriceMeaning prices) {
        this.rewards = rewards;
        this.directory = directory;
        this.prices = prices;
    }

    /**
     * All that parents see of their rewards.
     *
     * @param earners the family's learners and how fast they earn
     * @param starters what may be picked to begin with; empty once there are rewards or the offer
     *     was answered
     */
    public record Shelf(
            List<CatalogueItem> items, List<Earner> earners, List<StarterReward> starters) {}

    /** The whole shelf of the actor's family. Three statements. */
    public Shelf shelf(Actor actor) {
        var roster = directory.roster(actor);
        var items = items(actor);
        var offersStarters =
                items.isEmpty() && !roster.startersOffered() && !roster.learners().isEmpty();
        return new Shelf(
                items,
                prices.earners(roster.learners()),
                offersStarters ? List.of(StarterReward.values()) : List.of());
    }

    /** All rewards of the actor's family by cost, the archived ones too. One statement. */
    public List<CatalogueItem> items(Actor actor) {
        return items(rewards.catalogue(actor.requireAdult().familyId()));
    }

    /** One reward of the actor's family. One statement. */
    public CatalogueItem item(Actor actor, UUID id) {
        return items(rewards.catalogue(actor.requireAdult().familyId(), id)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<CatalogueItem> items(List<CatalogueRow> rows) {
        var byReward = new LinkedHashMap<Reward, TreeSet<Integer>>();
        for (var row : rows) {
            var learners = byReward.computeIfAbsent(row.reward(), reward -> new TreeSet<>());
            if (row.learnerId() != null) {
                learners.add(row.learnerId());
            }
        }
        var items = new ArrayList<CatalogueItem>();
        byReward.forEach((reward, learners) -> items.add(item(reward, learners)));
        return items;
    }

    /** What goes back to the learners when a reward of the family is archived. One statement. */
    public Held held(Actor actor, UUID id) {
        return rewards.held(id, actor.requireAdult().familyId()).orElseThrow(NotFound::new);
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

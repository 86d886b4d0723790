package app.laurel.support;

import app.laurel.platform.Actor;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RewardCategory;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationContext;

/** Families of two parents and up to twenty learners each, with rewards to save and to ask for. */
final class Town {

    private static final int LEARNERS_OF_A_FAMILY = 20;
    private static final int REWARDS = 6;
    private static final int POCKET_MONEY = 50;

    private final List<Child> children = new ArrayList<>();

    /** Who decides in a family, and for what its learners can ask. */
    record Family(List<Actor> parents, List<UUID> rewards) {

        Actor parent(RandomGenerator random) {
            return parents.get(random.nextInt(parents.size()));
        }

        UUID reward(RandomGenerator random) {
            return rewards.get(random.nextInt(rewards.size()));
        }
    }

    /** A learner with what has happened so far that can still be decided or undone. */
    record Child(
            Actor learner,
            Family family,
            Queue<UUID> waiting,
            Queue<UUID> approved,
            Queue<UUID> adjusted) {}

    Town(ApplicationContext laurel, int learners) {
        var household = laurel.getBean(Household.class);
        Family family = null;
        for (var i = 0; i < learners; i++) {
            if (i % LEARNERS_OF_A_FAMILY == 0) {
                family =
                        found(
                                laurel,
                                household,
                                "F" + UUID.randomUUID().toString().replace("-", ""));
            }
            var learner = household.learner(family.parents().getFirst(), "Learner " + i);
            household.give(learner, POCKET_MONEY);
            children.add(
                    new Child(
                            learner,
                            family,
                            new ConcurrentLinkedQueue<>(),
                            new ConcurrentLinkedQueue<>(),
                            new ConcurrentLinkedQueue<>()));
        }
    }

    Child child(RandomGenerator random) {
        return children.get(random.nextInt(children.size()));
    }

    private static Family found(ApplicationContext laurel, Household household, String name) {
        var mother = household.parent(name);
        var father = household.coParent(mother, name + "-too");
        var rewards = new ArrayList<UUID>();
        for (var i = 1; i <= REWARDS; i++) {
            var id = UUID.randomUUID();
            laurel.getBean(KeepRewards.class).add(mother, id, reward("Reward " + i, 5 * i));
            rewards.add(id);
        }
        return new Family(List.of(mother, father), rewards);
    }

    static RewardDetails reward(String title, int cost) {
        return RewardDetails.unlimited(
                title, cost, RewardCategory.GENERAL, RewardPicture.GIFT, "leaf");
    }
}

package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.Roster;
import app.laurel.platform.Actor;
import app.laurel.points.Balance;
import app.laurel.points.Ledger;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What families want together, and how far they are. */
@Service
@Transactional(readOnly = true)
public class FamilyGoals {

    private final Rewards rewards;
    private final Ledger ledger;
    private final FamilyDirectory directory;

    FamilyGoals(Rewards rewards, Ledger ledger, FamilyDirectory directory) {
        this.rewards = rewards;
        this.ledger = ledger;
        this.directory = directory;
    }

    /**
     * A family's goals, with the people whose names stand in them.
     *
     * @param goals open ones first, then the newest
     */
    public record Together(Roster roster, List<FamilyGoal> goals) {}

    /**
     * The goals of the actor's family with what everybody gave; an adult's view. Three statements.
     */
    public Together all(Actor actor) {
        return new Together(directory.roster(actor), goals(actor, 0));
    }

    /** The goals of the learner's family with what the learner gave. Three statements. */
    public List<FamilyGoal> mine(Actor learner) {
        var spendable =
                ledger.balances(List.of(learner.requireLearner().id())).stream()
                        .filter(Balance::isSpendable)
                        .mapToInt(Balance::points)
                        .sum();
        return goals(learner, spendable).stream().map(one -> one.seenBy(learner.id())).toList();
    }

    private List<FamilyGoal> goals(Actor actor, int spendable) {
        var shared = rewards.shared(actor.familyId());
        var given = ledger.savedForAny(shared.stream().map(Reward::getId).toList());
        return shared.stream().map(goal -> FamilyGoal.of(goal, given, spendable)).toList();
    }
}

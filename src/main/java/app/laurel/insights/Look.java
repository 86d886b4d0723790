package app.laurel.insights;

import app.laurel.mastery.Standing;
import app.laurel.people.Learner;
import app.laurel.people.Roster;
import app.laurel.points.Balance;
import app.laurel.rewards.GoalWallet;
import java.util.List;

/** A learner whom the reader may see, with family, wallets and progress. */
record Look(
        Roster roster,
        Learner learner,
        List<Balance> balances,
        List<GoalWallet> goals,
        Standing standing,
        LearnerHead head) {}

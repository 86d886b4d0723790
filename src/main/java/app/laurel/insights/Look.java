package app.laurel.insights;

import app.laurel.mastery.Standing;
import app.laurel.people.Learner;
import app.laurel.people.Roster;
import app.laurel.points.Balance;
import java.util.List;

/** A learner whom the reader may see, with family, wallets and progress. */
record Look(
        Roster roster,
        Learner learner,
        List<Balance> balances,
        Standing standing,
        LearnerHead head) {}

package app.laurel.insights;

import app.laurel.people.Learner;
import app.laurel.people.Roster;
import app.laurel.points.Balance;
import java.util.List;

/** A learner whom the reader may see, with family and wallets. */
record Look(Roster roster, Learner learner, List<Balance> balances, LearnerHead head) {}

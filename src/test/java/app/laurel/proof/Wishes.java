package app.laurel.proof;

import app.laurel.earning.AdjustPoints;
import app.laurel.platform.Actor;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that a family can wish with an idempotency key. */
final class Wishes {

    private final Actor parent;
    private final Actor mia;
    private final UUID film;
    private final UUID board;

    /**
     * One of them.
     *
     * @param lines how many lines of the ledger it writes
     */
    record Wish(String name, int lines, Ask ask) {}

    /** Wishes it with a key, which is a UUID, and has the answer. */
    interface Ask {
        Object of(ApplicationContext laurel, String key);
    }

    Wishes(Household household, Toyshop toyshop) {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
        household.give(mia, 100_000);
        toyshop.approveBelow(parent, 10);
        film = toyshop.reward(parent, "Film", 7);
        board = toyshop.reward(parent, "Board", 50_000);
    }

    Actor parent() {
        return parent;
    }

    Actor learner() {
        return mia;
    }

    List<Wish> all() {
        return List.of(
                new Wish("transfer", 2, this::transfer),
                new Wish("adjustment", 1, this::adjust),
                new Wish("saving", 2, this::save),
                new Wish("request", 1, this::request));
    }

    private Object transfer(ApplicationContext laurel, String key) {
        var gift = posting(12, "A present");
        var fee = posting(-2, "A fee");
        return laurel.getBean(TransactionTemplate.class)
                .execute(
                        status ->
                                laurel.getBean(MovePoints.class)
                                        .move(Transfer.of(key, parent.id(), gift, fee)));
    }

    private Posting posting(int points, String why) {
        return Posting.spendable(mia.id(), points, SourceType.PARENT_ADJUST, null, why);
    }

    private Object adjust(ApplicationContext laurel, String key) {
        return laurel.getBean(AdjustPoints.class).adjust(parent, mia.id(), -3, "A window", key);
    }

    private Object save(ApplicationContext laurel, String key) {
        laurel.getBean(SaveForGoal.class).put(mia, board, 5, key);
        return "saved";
    }

    private Object request(ApplicationContext laurel, String key) {
        return laurel.getBean(RequestReward.class).request(mia, UUID.fromString(key), film, null);
    }
}

package app.laurel.rewards;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.MovePoints;
import app.laurel.points.OpenWallets;
import app.laurel.points.Transfer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves a learner's points into a goal or out of it, unless something objects. */
@Component
class MoveForGoal {

    private static final int LONGEST_KEY = 60;

    private final MovePoints points;

    MoveForGoal(MovePoints points) {
        this.points = points;
    }

    /** What is objected to may be the first time of the same wish: then it has happened already. */
    void move(OpenWallets wallets, Transfer transfer, Optional<Refusal> objection) {
        if (objection.isEmpty()) {
            points.move(wallets, transfer);
        } else if (!points.wasMoved(transfer)) {
            throw objection.get();
        }
    }

    /**
     * The key of a wish, which differs from that of any other learner, goal and direction.
     *
     * @param key of the learner's wish, 1 to 60 characters
     */
    static String keyOf(String kind, Actor actor, UUID goal, String what, String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key has 1 to 60 characters");
        }
        return "%s:%d:%s:%s:%s".formatted(kind, actor.id(), goal, what, key);
    }
}

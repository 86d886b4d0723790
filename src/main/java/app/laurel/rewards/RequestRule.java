package app.laurel.rewards;

import java.util.Optional;

/** One rule of the shop. */
@FunctionalInterface
interface RequestRule {

    /** The reason why not, or empty when this rule has nothing against it. */
    Optional<Reason> objectionTo(Wish wish);
}

package app.laurel.rewards;

import java.util.List;
import java.util.Optional;

/** May this be requested? Each rule answers with a reason that a child understands. */
final class RequestRules {

    /** An archived reward is not on offer. */
    static final RequestRule ON_OFFER =
            wish -> when(!wish.active(), Reason.of("rewards.rule.archived"));

    /** A reward may be for chosen learners only. */
    static final RequestRule FOR_THIS_LEARNER =
            wish -> when(!wish.forLearner(), Reason.of("rewards.rule.others"));

    /** One request at a time. */
    static final RequestRule NOT_WAITING =
            wish -> when(wish.waiting(), Reason.of("rewards.rule.waiting"));

    /** So often for the whole family. */
    static final RequestRule LEFT_IN_TOTAL =
            wish ->
                    when(
                            wish.maxTotal() != null && wish.approvedInTotal() >= wish.maxTotal(),
                            Reason.of("rewards.rule.total"));

    /** So often for each learner. */
    static final RequestRule LEFT_FOR_LEARNER =
            wish ->
                    when(
                            wish.maxPerLearner() != null && wish.approved() >= wish.maxPerLearner(),
                            Reason.of("rewards.rule.learner", wish.approved()));

    /** So often in a week or month, counted by when it was asked for. */
    static final RequestRule LEFT_IN_PERIOD =
            wish ->
                    when(
                            wish.maxPerPeriod() != null
                                    && wish.approvedInPeriod() >= wish.maxPerPeriod(),
                            Reason.of(
                                    wish.period() == Period.MONTH
                                            ? "rewards.rule.month"
                                            : "rewards.rule.week",
                                    wish.approvedInPeriod()));

    /** It has to be paid at once. */
    static final RequestRule ENOUGH_POINTS =
            wish -> when(wish.missing() > 0, Reason.of("rewards.rule.points", wish.missing()));

    /** What a learner's request has to pass. */
    static final List<RequestRule> TO_REQUEST =
            List.of(
                    ON_OFFER,
                    FOR_THIS_LEARNER,
                    NOT_WAITING,
                    LEFT_IN_TOTAL,
                    LEFT_FOR_LEARNER,
                    LEFT_IN_PERIOD,
                    ENOUGH_POINTS);

    /** What is looked at again when a parent approves; the points were taken by then. */
    static final List<RequestRule> TO_APPROVE =
            List.of(ON_OFFER, LEFT_IN_TOTAL, LEFT_FOR_LEARNER, LEFT_IN_PERIOD);

    /** What saving for it has to pass. */
    static final List<RequestRule> TO_SAVE =
            List.of(ON_OFFER, FOR_THIS_LEARNER, NOT_WAITING, LEFT_IN_TOTAL, LEFT_FOR_LEARNER);

    private RequestRules() {}

    /** The first objection, or empty when all rules agree. */
    static Optional<Reason> firstObjection(List<RequestRule> rules, Wish wish) {
        return rules.stream().flatMap(rule -> rule.objectionTo(wish).stream()).findFirst();
    }

    private static Optional<Reason> when(boolean objects, Reason reason) {
        return objects ? Optional.of(reason) : Optional.empty();
    }
}

package app.laurel.home;

import app.laurel.points.Entry;
import app.laurel.quizzes.AttemptAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a learner's own ledger.
 *
 * @param number position in its wallet, from 1 without gaps
 * @param by whoever gave or took, when that was somebody else, or null
 * @param path where the cause can be looked at, a route without a leading slash; null when there is
 *     nothing more to see
 */
public record PointsLine(
        int number,
        String description,
        int amount,
        int balance,
        @Nullable String by,
        Instant at,
        @Nullable String path) {

    static PointsLine of(Entry entry, @Nullable String by) {
        return new PointsLine(
                entry.number(),
                entry.description(),
                entry.amount(),
                entry.balanceAfter(),
                by,
                entry.at(),
                path(entry));
    }

    private static @Nullable String path(Entry entry) {
        return switch (entry.source()) {
            case QUIZ_CORRECT, LESSON_COMPLETE, DOUBLE_OR_LOSS_DEDUCTION ->
                    AttemptAddress.ofSource(String.valueOf(entry.sourceId()))
                            .orElse("lesson/" + entry.sourceId() + "/result");
            case ACHIEVEMENT -> "trophies";
            case REDEMPTION, REDEMPTION_RETURN -> "shop/requests";
            case GOAL_DELEGATION, GOAL_RETURN -> "shop";
            case PARENT_ADJUST, ADMIN_ADJUST, REVERSAL -> null;
        };
    }
}

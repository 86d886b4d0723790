package app.laurel.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of points in or out of one wallet.
 *
 * @param learnerId whose wallet
 * @param rewardId the goal's reward, or null for the spendable wallet
 * @param amount points, not 0; negative takes out
 * @param sourceId what caused it, e.g. a lesson's id; a cause that pays once pays once per source
 *     type and learner
 * @param description what the learner reads in the ledger
 * @param reverses the ledger row that this one undoes, or null; a row can be undone once
 */
public record Posting(
        int learnerId,
        @Nullable UUID rewardId,
        int amount,
        SourceType source,
        @Nullable String sourceId,
        String description,
        @Nullable UUID reverses) {

    public Posting {
        if (amount == 0) {
            throw new IllegalArgumentException("A posting moves at least one point");
        }
    }

    /** A posting on the spendable wallet. */
    public static Posting spendable(
            int learnerId,
            int amount,
            SourceType source,
            @Nullable String sourceId,
            String description) {
        return new Posting(learnerId, null, amount, source, sourceId, description, null);
    }

    /** A posting on the wallet of a goal. */
    public static Posting goal(
            int learnerId,
            UUID rewardId,
            int amount,
            SourceType source,
            @Nullable String sourceId,
            String description) {
        return new Posting(learnerId, rewardId, amount, source, sourceId, description, null);
    }

    /** What makes two postings the same request, whoever repeats it and in whatever words. */
    String content() {
        return learnerId + "|" + rewardId + "|" + amount + "|" + source + "|" + sourceId + "|"
                + reverses;
    }
}

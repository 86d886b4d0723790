package app.laurel.points;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger with everything that its hash covers.
 *
 * @param row position in its wallet, from 1 without gaps
 * @param at when, to the microsecond
 * @param hash of this line and the one before it, in lower-case hexadecimal digits
 */
public record ChainedRow(
        long wallet,
        int row,
        UUID id,
        int learner,
        int amount,
        int balance,
        SourceType source,
        @Nullable String sourceId,
        @Nullable Integer actor,
        UUID transfer,
        @Nullable UUID reverses,
        Instant at,
        String description,
        String hash) {

    /** As it is stored, with the hash as bytes. */
    public ChainedRow(
            Long wallet,
            int row,
            UUID id,
            int learner,
            int amount,
            int balance,
            SourceType source,
            @Nullable String sourceId,
            @Nullable Integer actor,
            UUID transfer,
            @Nullable UUID reverses,
            Instant at,
            String description,
            byte[] hash) {
        this(
                wallet.longValue(),
                row,
                id,
                learner,
                amount,
                balance,
                source,
                sourceId,
                actor,
                transfer,
                reverses,
                at,
                description,
                HexFormat.of().formatHex(hash));
    }
}

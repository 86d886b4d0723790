package app.laurel.points;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule of the ledger does not hold.
 *
 * @param learner whose wallet, or null when that cannot be known
 * @param row number of the first line concerned, in its wallet; null when it is about no single one
 * @param subject the transfer, request or other thing that it is about, or null
 * @param expected what there should be
 * @param found what there is
 */
public record Finding(
        @Nullable Integer learner,
        @Nullable Long wallet,
        @Nullable Integer row,
        @Nullable String subject,
        String expected,
        String found)
        implements Serializable {}

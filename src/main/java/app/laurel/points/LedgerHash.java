package app.laurel.points;

import app.laurel.platform.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The hash that links a line of the ledger to the one before it, computed without the database: it
 * must come to the same as the database's own {@code ledger_hash}.
 */
public final class LedgerHash {

    /** What stands for the hash of the line before a wallet's first one. */
    public static final String FIRST = "0".repeat(64);

    private LedgerHash() {}

    /**
     * SHA-256 of the line's text, in lower-case hexadecimal digits.
     *
     * @param before hash of the wallet's line before this one, or {@link #FIRST}
     */
    public static String of(String before, ChainedRow row) {
        return Sha256.hex(text(before, row));
    }

    /** Two different lines have different texts: only the last field may hold line breaks. */
    private static String text(String before, ChainedRow row) {
        return String.join(
                "\n",
                before,
                Long.toString(row.wallet()),
                Integer.toString(row.row()),
                row.id().toString(),
                Integer.toString(row.learner()),
                Integer.toString(row.amount()),
                Integer.toString(row.balance()),
                row.source().name(),
                orDash(row.sourceId()),
                orDash(row.actor()),
                row.transfer().toString(),
                orDash(row.reverses()),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, row.at())),
                row.description());
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : "=" + value;
    }
}

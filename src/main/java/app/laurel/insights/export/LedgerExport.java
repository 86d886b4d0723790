package app.laurel.insights.export;

import app.laurel.people.Learner;
import app.laurel.points.WalletHead;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A signed export of a ledger that was allowed and recorded, and is yet to be written.
 *
 * @param wallets as they stood when it was allowed: what comes later is not in it
 */
public record LedgerExport(Learner learner, ZoneId zone, List<WalletHead> wallets, Instant at) {

    /** A name for the file that every system can keep. */
    public String fileName() {
        return "laurel-ledger-%s.jsonl".formatted(LearnerExport.nameOf(learner, at, zone));
    }
}

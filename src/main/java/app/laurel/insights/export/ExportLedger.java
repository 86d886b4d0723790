package app.laurel.insights.export;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.InstallationKey;
import app.laurel.people.OutsideLooks;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.points.ChainedRow;
import app.laurel.points.Ledger;
import app.laurel.points.LedgerHash;
import app.laurel.points.WalletHead;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An adult takes a learner's ledger along in a form that nobody can change unnoticed: each line
 * carries its hash, and the installation signs the whole.
 */
@Service
public class ExportLedger {

    private static final int PAGE = 500;

    private final FamilyDirectory directory;
    private final Ledger ledger;
    private final InstallationKey key;
    private final AuditLog audit;
    private final OutsideLooks looks;
    private final Clock clock;

    ExportLedger(
            FamilyDirectory directory,
            Ledger ledger,
            InstallationKey key,
            AuditLog audit,
            OutsideLooks looks,
            Clock clock) {
        this.directory = directory;
        this.ledger = ledger;
        this.key = key;
        this.audit = audit;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * Records that the ledger is exported, for somebody from outside the family as a look as well;
     * {@link NotFound} for everybody but the parents and administrators.
     */
    @Transactional
    public LedgerExport begin(Actor actor, int learnerId) {
        var roster = directory.rosterAround(actor, learnerId);
        var learner = roster.learner(learnerId);
        audit.record(actor, learner.familyId(), learnerId, "LEDGER_EXPORTED", "");
        looks.remember(actor, learner);
        return new LedgerExport(
                learner, roster.settings().zone(), ledger.heads(learnerId), clock.instant());
    }

    /**
     * Writes the file as it reads, page by page and in short transactions. A ledger whose lines do
     * not fit together is written, and not signed.
     */
    public void write(LedgerExport export, OutputStream out) throws IOException {
        var file = new LedgerFile(out, key.sign());
        file.header(export);
        ChainedRow misfit = null;
        for (var wallet : export.wallets()) {
            var found = write(wallet, file);
            misfit = misfit == null ? found : misfit;
        }
        file.end(misfit);
    }

    /** Answers the first line that does not fit, or null. */
    private @Nullable ChainedRow write(WalletHead wallet, LedgerFile file) throws IOException {
        ChainedRow misfit = null;
        var before = LedgerHash.FIRST;
        var after = 0;
        while (after < wallet.rows()) {
            var rows = ledger.chain(wallet.wallet(), after, wallet.rows(), PAGE);
            if (rows.isEmpty()) {
                throw new NotFound();
            }
            for (var row : rows) {
                file.row(row);
                if (misfit == null && !LedgerHash.of(before, row).equals(row.hash())) {
                    misfit = row;
                }
                before = row.hash();
                after = row.row();
            }
        }
        return misfit;
    }
}

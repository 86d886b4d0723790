package app.laurel.insights.export;

import app.laurel.people.Signing;
import app.laurel.points.ChainedRow;
import app.laurel.points.WalletHead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a signed ledger: a line that says what it is, one for each line of the ledger, and one
 * with the signature over all before it. Each is JSON in exactly one form, byte for byte, so that
 * {@code bin/lib/VerifyLedger.java} can tell which line was changed.
 */
class LedgerFile {

    private static final int FORMAT = 1;

    private final OutputStream out;
    private final Signing signing;

    LedgerFile(OutputStream out, Signing signing) {
        this.out = out;
        this.signing = signing;
    }

    void header(LedgerExport export) throws IOException {
        var wallets = export.wallets();
        var from = wallets.stream().map(WalletHead::firstAt).min(Comparator.naturalOrder());
        var to = wallets.stream().map(WalletHead::lastAt).max(Comparator.naturalOrder());
        line(
                "{\"laurel-ledger\":%d,\"installation\":%s,\"learner\":%d,\"name\":%s,\"written\":%s,\"from\":%s,\"to\":%s,\"rows\":%d,\"wallets\":[%s],\"key\":%s}",
                FORMAT,
                text(signing.fingerprint()),
                export.learner().id(),
                text(export.learner().name()),
                text(export.at()),
                text(from.orElse(null)),
                text(to.orElse(null)),
                wallets.stream().mapToLong(WalletHead::rows).sum(),
                wallets.stream().map(LedgerFile::wallet).collect(Collectors.joining(",")),
                text(signing.publicKey()));
    }

    private static String wallet(WalletHead head) {
        return String.format(
                Locale.ROOT,
                "{\"wallet\":%d,\"goal\":%s,\"rows\":%d,\"balance\":%d}",
                head.wallet(),
                text(head.rewardId()),
                head.rows(),
                head.balance());
    }

    void row(ChainedRow row) throws IOException {
        line(
                "{\"wallet\":%d,\"row\":%d,\"id\":%s,\"learner\":%d,\"amount\":%d,\"balance\":%d,\"source\":%s,\"cause\":%s,\"actor\":%s,\"transfer\":%s,\"reverses\":%s,\"at\":%s,\"text\":%s,\"hash\":%s}",
                row.wallet(),
                row.row(),
                text(row.id()),
                row.learner(),
                row.amount(),
                row.balance(),
                text(row.source()),
                text(row.sourceId()),
                row.actor(),
                text(row.transfer()),
                text(row.reverses()),
                text(row.at()),
                text(row.description()),
                text(row.hash()));
    }

    /**
     * Signs what was written.
     *
     * @param misfit the first line whose hash does not fit: then nothing is signed
     */
    void end(@Nullable ChainedRow misfit) throws IOException {
        if (misfit == null) {
            line("{\"signature\":%s}", text(signing.end()));
        } else {
            line("{\"unsigned\":{\"wallet\":%d,\"row\":%d}}", misfit.wallet(), misfit.row());
        }
        out.flush();
    }

    private void line(String form, @Nullable Object... values) throws IOException {
        var line = String.format(Locale.ROOT, form, values) + "\n";
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        signing.add(bytes);
    }

    /** In one way only: a quote, a backslash and control characters are escaped, nothing else. */
    private static String text(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        var quoted = new StringBuilder("\"");
        for (var sign : value.toString().toCharArray()) {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (sign < ' ') {
                quoted.append("\\u%04x".formatted((int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }
}

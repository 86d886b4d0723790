package app.laurel.points;

import app.laurel.platform.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's next lines as a transfer would write them; nothing has happened yet. Time never runs
 * backwards within a wallet: when the clock was set back, a line takes the time of the one before.
 */
class Draft {

    private final UUID transferId = UUID.randomUUID();
    private final Transfer transfer;
    private final Instant at;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Wallet, Line> last = new LinkedHashMap<>();

    private record Line(UUID id, Wallet wallet, Posting posting, int number, long balanceAfter) {

        boolean fits() {
            return balanceAfter >= 0 && balanceAfter <= Integer.MAX_VALUE;
        }
    }

    Draft(OpenWallets open, Transfer transfer, Instant now) {
        this.transfer = transfer;
        var latest = now.truncatedTo(ChronoUnit.MICROS);
        for (var posting : transfer.postings()) {
            var wallet = Objects.requireNonNull(open.find(posting.learnerId(), posting.rewardId()));
            var before = last.get(wallet);
            var line =
                    new Line(
                            UUID.randomUUID(),
                            wallet,
                            posting,
                            (before == null ? wallet.rowCount() : before.number()) + 1,
                            (before == null ? wallet.balance() : before.balanceAfter())
                                    + posting.amount());
            lines.add(line);
            last.put(wallet, line);
            latest = wallet.lastAt().isAfter(latest) ? wallet.lastAt() : latest;
        }
        at = latest;
    }

    /** Whether no wallet goes below zero, nor above what a number can say. */
    boolean fits() {
        return lines.stream().allMatch(Line::fits);
    }

    /** Says what is missing in the first wallet that would go below zero, or that it is full. */
    Refusal refusal() {
        var line = lines.stream().filter(one -> !one.fits()).findFirst().orElseThrow();
        if (line.balanceAfter() > 0) {
            return Refusal.because("points.tooMany");
        }
        var amount = -(long) line.posting().amount();
        return Refusal.because("points.notEnough", line.balanceAfter() + amount, amount);
    }

    /** Writes key, lines and balances at once; answers 0 when the key was used before. */
    int write(Transfers transfers) {
        return transfers.write(
                transferId,
                transfer.key(),
                transfer.contentHash(),
                at,
                transfer.actorId(),
                column(Line::id, UUID[]::new),
                column(line -> line.posting().learnerId(), Integer[]::new),
                column(line -> line.wallet().id(), Long[]::new),
                column(Line::number, Integer[]::new),
                column(line -> line.posting().amount(), Integer[]::new),
                column(line -> Math.toIntExact(line.balanceAfter()), Integer[]::new),
                column(line -> line.posting().source().name(), String[]::new),
                column(line -> line.posting().sourceId(), String[]::new),
                column(line -> line.posting().description(), String[]::new),
                column(line -> line.posting().reverses(), UUID[]::new));
    }

    /** Lets the open wallets show what was written. */
    void apply() {
        last.forEach(
                (wallet, line) ->
                        wallet.wasWritten(Math.toIntExact(line.balanceAfter()), line.number(), at));
    }

    Posted posted() {
        return new Posted(transferId, lines.stream().map(this::entry).toList());
    }

    private Entry entry(Line line) {
        var posting = line.posting();
        return new Entry(
                line.id(),
                posting.learnerId(),
                posting.rewardId(),
                line.number(),
                posting.amount(),
                Math.toIntExact(line.balanceAfter()),
                posting.source(),
                posting.sourceId(),
                posting.description(),
                transfer.actorId(),
                posting.reverses(),
                at);
    }

    private <T extends @Nullable Object> T[] column(
            Function<Line, T> value, java.util.function.IntFunction<T[]> array) {
        return lines.stream().map(value).toArray(array);
    }
}

package app.laurel.points;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads wallets and ledger. Who may read whose is for the caller to decide: this module knows
 * nobody.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID NO_ROW = new UUID(0, 0);

    private final Wallets wallets;
    private final LedgerRows rows;

    Ledger(Wallets wallets, LedgerRows rows) {
        this.wallets = wallets;
        this.rows = rows;
    }

    /**
     * All wallets of the learners, spendable and goals; a wallet that never had points is missing.
     * One statement.
     */
    public List<Balance> balances(Collection<Integer> learnerIds) {
        return wallets.balances(learnerIds);
    }

    /** What the learner can spend now, 0 or more. */
    public int spendable(int learnerId) {
        return balances(List.of(learnerId)).stream()
                .filter(Balance::isSpendable)
                .mapToInt(Balance::points)
                .sum();
    }

    /** Wallets with points in them that save for any of the rewards. One statement. */
    public List<Balance> savedForAny(Collection<UUID> rewardIds) {
        return rewardIds.isEmpty() ? List.of() : wallets.savedForAny(rewardIds);
    }

    /**
     * Up to {@code size} lines of one wallet, newest first, before the line numbered {@code before}
     * ({@link Integer#MAX_VALUE} for the newest).
     */
    public List<Entry> lines(int learnerId, @Nullable UUID rewardId, int before, int size) {
        return rewardId == null
                ? rows.spendable(learnerId, before, Limit.of(size))
                : rows.ofGoal(learnerId, rewardId, before, Limit.of(size));
    }

    /**
     * The newest line of one wallet that was written at the moment or before; none when it had no
     * lines yet. One step into an index.
     */
    public Optional<Entry> lastLine(int learnerId, @Nullable UUID rewardId, Instant moment) {
        var found =
                rewardId == null
                        ? rows.spendableUntil(learnerId, moment, Limit.of(1))
                        : rows.ofGoalUntil(learnerId, rewardId, moment, Limit.of(1));
        return found.stream().findFirst();
    }

    /** Each wallet of the learner that has lines, as it stands now. One statement. */
    public List<WalletHead> heads(int learnerId) {
        return wallets.heads(learnerId);
    }

    /**
     * Up to {@code size} lines of a wallet with all that their hashes cover, in order, from the one
     * after {@code after} to the one numbered {@code last}. One statement.
     */
    public List<ChainedRow> chain(long wallet, int after, int last, int size) {
        return rows.chain(wallet, after, last, Limit.of(size));
    }

    /** Every line of all the learner's wallets, oldest first: for exports. */
    public List<Entry> everything(int learnerId) {
        return rows.everything(learnerId);
    }

    /** Lines of the learner that one cause brought about, for example a lesson by its id. */
    public List<Entry> ofSource(int learnerId, String sourceId) {
        return rows.ofSource(learnerId, sourceId);
    }

    /** One line of the learner's ledger, if there is one with the id. */
    public Optional<Entry> line(int learnerId, UUID id) {
        return rows.line(learnerId, id);
    }

    /**
     * Up to {@code size} of what adults gave, took or undid by hand, newest first.
     *
     * @param learnerId whose, or null for everybody's
     * @param after the last line of the page before, or null for the newest
     */
    public List<Adjustment> adjustments(
            @Nullable Integer learnerId, @Nullable Adjustment after, int size) {
        return rows.adjustments(
                learnerId,
                after == null ? FAR_AHEAD : after.at(),
                after == null ? NO_ROW : after.id(),
                Limit.of(size));
    }

    /** Lines of a transfer, for whoever undoes it. */
    public List<Entry> ofTransfer(UUID transferId) {
        return rows.ofTransfer(transferId);
    }

    /** The line that undid this one, if any did. */
    public Optional<Entry> reversalOf(UUID line) {
        return rows.reversalOf(line);
    }

    /** Which of the lines were undone since. One statement, without lines none. */
    public Set<UUID> undone(Collection<UUID> lines) {
        return lines.isEmpty() ? Set.of() : rows.undone(lines);
    }

    /**
     * What the learners earned by lessons in the time before {@code now}; learners without any are
     * missing.
     */
    public Map<Integer, Pace> pace(Collection<Integer> learnerIds, Instant now, Duration time) {
        return rows.paceOf(learnerIds, now.minus(time)).stream()
                .collect(Collectors.toMap(Pace::learnerId, Function.identity()));
    }

    /**
     * What came to the learners and went from one moment on until before another; learners to whom
     * nothing happened are missing. One statement.
     */
    public Map<Integer, PointsFlow> flows(
            Collection<Integer> learnerIds, Instant from, Instant to) {
        return learnerIds.isEmpty()
                ? Map.of()
                : rows.flows(learnerIds, from, to).stream()
                        .collect(Collectors.toMap(PointsFlow::learnerId, Function.identity()));
    }

    /**
     * All wallets of one learner, what was ever earned, and the pace since. One statement.
     *
     * @param today when the learner's day began
     */
    public Purse purse(int learnerId, Instant since, Instant today) {
        return Purse.of(wallets.purse(learnerId, since, today));
    }
}

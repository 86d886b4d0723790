package app.laurel.points;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers "why is it 42?" for any wallet and any moment. Who may ask about whom is for the caller
 * to decide.
 */
@Service
@Transactional(readOnly = true)
public class ExplainBalance {

    private final Ledger ledger;

    ExplainBalance(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The balance at a moment and up to {@code size} of the lines that led to it. Two statements,
     * for the present moment one.
     *
     * @param rewardId the goal whose wallet is meant, or null for the spendable one
     * @param minute in the time zone, what happened in it counts; null is now
     */
    public Explained explain(
            int learnerId,
            @Nullable UUID rewardId,
            @Nullable LocalDateTime minute,
            ZoneId zone,
            int size) {
        var end = minute == null ? null : minute.plusMinutes(1).atZone(zone).toInstant();
        return explain(learnerId, rewardId, end, size);
    }

    /**
     * The same for a moment that every clock calls by another name.
     *
     * @param end what happened before it counts; null is now
     */
    public Explained explain(
            int learnerId, @Nullable UUID rewardId, @Nullable Instant end, int size) {
        var before = Integer.MAX_VALUE;
        if (end != null) {
            var last = ledger.lastLine(learnerId, rewardId, end.minus(1, ChronoUnit.MICROS));
            before = last.map(Entry::number).orElse(0) + 1;
        }
        var found = ledger.lines(learnerId, rewardId, before, size + 1);
        return new Explained(
                found.isEmpty() ? 0 : found.getFirst().balanceAfter(),
                found.stream().limit(size).toList(),
                found.size() > size);
    }
}

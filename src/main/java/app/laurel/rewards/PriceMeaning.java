package app.laurel.rewards;

import app.laurel.people.Learner;
import app.laurel.points.Ledger;
import app.laurel.points.Pace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a cost means: about so many lessons and days for each learner, at the pace of the last four
 * weeks.
 */
@Service
public class PriceMeaning {

    /** How far back the pace is looked at. */
    public static final Duration TIME = Duration.ofDays(28);

    private final Ledger ledger;
    private final Clock clock;

    PriceMeaning(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A learner and the pace at which they earn.
     *
     * @param pace null when they earned nothing in the time
     * @param now when the pace was looked at
     */
    public record Earner(Learner learner, @Nullable Pace pace, Instant now) {

        /** About how many lessons the cost means, 0 when nobody can tell. */
        public long lessonsFor(int cost) {
            return pace == null ? 0 : pace.lessonsFor(cost);
        }

        /** About how many days the cost means, 0 when nobody can tell. */
        public long daysFor(int cost) {
            return pace == null ? 0 : pace.daysFor(cost, now);
        }
    }

    /**
     * The learners with their paces, in the same order; asked once, it answers for every cost. One
     * statement.
     */
    public List<Earner> earners(Collection<Learner> learners) {
        var paces = paces(ledger, clock, learners.stream().map(Learner::id).toList());
        var now = clock.instant();
        return learners.stream()
                .map(learner -> new Earner(learner, paces.get(learner.id()), now))
                .toList();
    }

    static Map<Integer, Pace> paces(Ledger ledger, Clock clock, Collection<Integer> learners) {
        return learners.isEmpty() ? Map.of() : ledger.pace(learners, clock.instant(), TIME);
    }
}

package app.laurel.insights;

import app.laurel.mastery.Standing;
import app.laurel.mastery.SubjectPerformance;
import app.laurel.people.Learner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a learner was here last. */
final class LastActive {

    private LastActive() {}

    /** The later of the last visit and the last answer; null when there was neither. */
    static @Nullable Instant of(Learner learner, Standing standing) {
        return learner.lastHere(standing.subjects().stream().map(SubjectPerformance::lastAttempted))
                .orElse(null);
    }
}

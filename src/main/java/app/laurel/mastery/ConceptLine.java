package app.laurel.mastery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is stored about a learner and a concept. */
record ConceptLine(
        int learnerId,
        String concept,
        String subject,
        int correct,
        int total,
        double recentRight,
        double recentWeight,
        Instant lastTested,
        @Nullable LocalDate due) {

    ConceptLevel level() {
        return ConceptLevel.of(
                learnerId,
                concept,
                subject,
                correct,
                total,
                new Recent(recentRight, recentWeight),
                lastTested,
                due);
    }
}

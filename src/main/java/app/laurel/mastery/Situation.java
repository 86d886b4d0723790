package app.laurel.mastery;

import app.laurel.learning.Concept;
import app.laurel.learning.RecentLessons;
import app.laurel.learning.Unit;
import app.laurel.people.Learner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All by which a learner's day is planned.
 *
 * @param recent what the learner did within {@link PlanToday#RECENTLY}
 * @param standing the learner's totals, with every concept
 * @param today the day of the family's calendar
 * @param own units of the family that suit the learner's grade
 */
record Situation(
        Learner learner, RecentLessons recent, Standing standing, LocalDate today, List<Unit> own) {

    int grade() {
        return learner.grade();
    }

    /** The concepts of the learner's subjects that no parent hid. */
    List<ConceptLevel> levels() {
        return standing.concepts().stream()
                .filter(level -> learner.subjects().contains(level.subject()))
                .filter(level -> !isHidden(level.concept()))
                .toList();
    }

    /** Whether a parent does not want the concept suggested. */
    boolean isHidden(String concept) {
        return standing.isHidden(Guidance.Kind.CONCEPT, concept);
    }

    /** A concept that only units of the family teach. */
    Optional<Concept> ownConcept(String id) {
        return own.stream()
                .flatMap(unit -> unit.concepts().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}

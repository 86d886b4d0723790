package app.laurel.mastery;

import app.laurel.learning.Concept;
import app.laurel.learning.LessonAim;
import app.laurel.learning.Unit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets lessons follow how well a learner does, and what should not be forgotten. */
@Component
class AimAtNeeds implements LessonAim {

    private final Reviews reviews;

    AimAtNeeds(Reviews reviews) {
        this.reviews = reviews;
    }

    /** One statement. */
    @Override
    @Transactional(readOnly = true)
    public Aim of(int learnerId, Unit unit, LocalDate today) {
        var concepts = unit.concepts().stream().map(Concept::id).toList();
        var needs = reviews.needs(learnerId, unit.subject(), concepts, today);
        var stretch = needs.stream().mapToDouble(Reviews.Need::getStretch).findFirst().orElse(0);
        return new Aim(
                Stretch.grades(stretch),
                needs.stream()
                        .map(Reviews.Need::getConcept)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

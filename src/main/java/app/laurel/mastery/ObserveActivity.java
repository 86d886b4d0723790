package app.laurel.mastery;

import app.laurel.learning.Tally;
import app.laurel.platform.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators how much is learnt, without telling who learns what. */
@Service
@Transactional(readOnly = true)
public class ObserveActivity {

    private final LearningDays days;
    private final ConceptTallies concepts;

    ObserveActivity(LearningDays days, ConceptTallies concepts) {
        this.days = days;
        this.concepts = concepts;
    }

    /** What was learnt from the day on, in all families. One statement. */
    public Activity since(Actor actor, LocalDate from) {
        actor.requireAdministrator();
        return days.since(from);
    }

    /**
     * Answers to questions of the concepts, in all families, by the concept's id; those without one
     * are missing. One statement.
     */
    public Map<String, Tally> concepts(Actor actor, Collection<String> ids) {
        actor.requireAdministrator();
        return concepts.of(ids.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(ConceptTally::concept, ConceptTally::tally));
    }
}

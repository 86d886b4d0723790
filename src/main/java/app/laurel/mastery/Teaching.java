package app.laurel.mastery;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.LessonCard;
import app.laurel.learning.StartLesson;
import app.laurel.learning.Unit;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the units that teach, and makes suggestions of them. */
@Component
class Teaching {

    private final Curriculum curriculum;

    Teaching(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** The unit that teaches the concept, of several the {@link Unit#nearest} one. */
    Optional<Unit> of(String concept, Situation now) {
        var ofFamily = now.own().stream().filter(unit -> teaches(unit, concept));
        return Stream.concat(curriculum.unitsTeaching(concept).stream(), ofFamily)
                .min(Unit.nearest(now.grade()));
    }

    private static boolean teaches(Unit unit, String concept) {
        return unit.concepts().stream().anyMatch(one -> one.id().equals(concept));
    }

    /** An unfinished lesson, to go on with. */
    static Suggestion goOn(LessonCard lesson) {
        return new Suggestion(
                Suggestion.Why.GO_ON,
                lesson.unitId(),
                lesson.id(),
                lesson.subject(),
                lesson.title(),
                lesson.emoji(),
                "",
                "",
                "",
                0,
                Suggestion.minutesFor(lesson.questions() - lesson.answered()));
    }

    /**
     * A lesson of the unit.
     *
     * @param about the concept that is the reason, or empty
     * @param before the concept that gets easier by it, or empty
     * @param more how many more concepts of the unit are due
     */
    Suggestion suggest(
            Suggestion.Why why, Unit unit, Situation now, String about, String before, int more) {
        return new Suggestion(
                why,
                unit.id(),
                null,
                unit.subject(),
                unit.title(),
                unit.emoji(),
                unit.summary(),
                name(about, now),
                name(before, now),
                more,
                Suggestion.minutesFor(StartLesson.questionsFor(now.grade())));
    }

    private String name(String concept, Situation now) {
        return curriculum
                .concept(concept)
                .or(() -> now.ownConcept(concept))
                .map(Concept::name)
                .orElse(concept);
    }
}

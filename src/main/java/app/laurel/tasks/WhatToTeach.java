package app.laurel.tasks;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows which lessons and concepts can be given, and which lesson teaches a concept best. */
@Component
public class WhatToTeach {

    private final Curriculum curriculum;

    WhatToTeach(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * The subject's lessons, those for the grade (0 to 12) first, then the concepts that are not
     * called like their lesson. Without a statement.
     */
    public List<Teachable> offered(String subject, int grade) {
        var suitable = curriculum.unitsFor(grade, subject);
        var units =
                Stream.concat(
                                suitable.stream(),
                                curriculum.units().stream()
                                        .filter(unit -> unit.subject().equals(subject)))
                        .distinct()
                        .toList();
        var concepts = units.stream().flatMap(unit -> unit.concepts().stream()).distinct().toList();
        return Stream.concat(
                        units.stream().map(WhatToTeach::lesson),
                        concepts.stream()
                                .filter(one -> !isCalledLikeItsLesson(one, grade))
                                .map(WhatToTeach::concept))
                .toList();
    }

    /** The lesson with this id as something to give, if there is one. */
    public Optional<Teachable> lesson(String unitId) {
        return curriculum.unit(unitId).map(WhatToTeach::lesson);
    }

    /** The lesson to be taken for it by a learner of the grade; empty for what is unknown. */
    public Optional<Unit> unitFor(Teachable what, int grade) {
        return what.kind() == Teachable.Kind.LESSON
                ? curriculum.unit(what.id())
                : best(what.id(), grade);
    }

    /** One that is meant for the grade or near to it; of several the one with fewest concepts. */
    private Optional<Unit> best(String concept, int grade) {
        return curriculum.unitsTeaching(concept).stream()
                .min(
                        Comparator.comparingInt((Unit unit) -> distance(unit, grade))
                                .thenComparingInt(unit -> unit.concepts().size()));
    }

    private static int distance(Unit unit, int grade) {
        return unit.suits(grade)
                ? 0
                : Math.min(Math.abs(unit.fromGrade() - grade), Math.abs(unit.toGrade() - grade));
    }

    private boolean isCalledLikeItsLesson(Concept concept, int grade) {
        return best(concept.id(), grade)
                .filter(unit -> unit.title().equalsIgnoreCase(concept.name()))
                .isPresent();
    }

    private static Teachable lesson(Unit unit) {
        return new Teachable(Teachable.Kind.LESSON, unit.id(), unit.emoji() + " " + unit.title());
    }

    private static Teachable concept(Concept concept) {
        return new Teachable(Teachable.Kind.CONCEPT, concept.id(), concept.name());
    }
}

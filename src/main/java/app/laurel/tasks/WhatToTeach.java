package app.laurel.tasks;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.OwnUnits;
import app.laurel.learning.Unit;
import app.laurel.people.Learner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows which lessons and concepts can be given, and which lesson teaches a concept best. */
@Component
public class WhatToTeach {

    private final Curriculum curriculum;
    private final OwnUnits own;

    WhatToTeach(Curriculum curriculum, OwnUnits own) {
        this.curriculum = curriculum;
        this.own = own;
    }

    /**
     * The subject's lessons, those of the learner's family and for the grade first, then the
     * concepts of the curriculum that are not called like their lesson. Without a statement while
     * the family's lessons stay the same.
     */
    public List<Teachable> offered(String subject, Learner learner) {
        var grade = learner.grade();
        var ofFamily = own.of(learner.familyId(), grade, subject);
        var suitable = curriculum.unitsFor(grade, subject);
        var units =
                Stream.concat(
                                suitable.stream(),
                                curriculum.offered().stream()
                                        .filter(unit -> unit.subject().equals(subject)))
                        .distinct()
                        .toList();
        var concepts = units.stream().flatMap(unit -> unit.concepts().stream()).distinct().toList();
        return Stream.concat(
                        Stream.concat(ofFamily.stream(), units.stream()).map(WhatToTeach::lesson),
                        concepts.stream()
                                .filter(one -> !isCalledLikeItsLesson(one, grade))
                                .map(WhatToTeach::concept))
                .toList();
    }

    /** The lesson with this id as something to give, if there is one. */
    public Optional<Teachable> lesson(String unitId) {
        return unit(unitId).map(WhatToTeach::lesson);
    }

    /** The concept as something to give; the lesson where that is called the same. */
    public Optional<Teachable> teaching(String conceptId, Learner learner) {
        return best(conceptId, learner.grade())
                .flatMap(
                        unit ->
                                unit.concepts().stream()
                                        .filter(concept -> concept.id().equals(conceptId))
                                        .findFirst()
                                        .map(
                                                concept ->
                                                        unit.title()
                                                                        .equalsIgnoreCase(
                                                                                concept.name())
                                                                ? lesson(unit)
                                                                : concept(concept)));
    }

    /** The lesson to be taken for it by the learner; empty for what is unknown. */
    public Optional<Unit> unitFor(Teachable what, Learner learner) {
        return what.kind() == Teachable.Kind.LESSON
                ? unit(what.id()).or(() -> own.unit(learner.familyId(), what.id()))
                : best(what.id(), learner.grade());
    }

    private Optional<Unit> unit(String id) {
        return curriculum.unit(id).filter(unit -> curriculum.isOffered(unit.id()));
    }

    private Optional<Unit> best(String concept, int grade) {
        return curriculum.unitsTeaching(concept).stream().min(Unit.nearest(grade));
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

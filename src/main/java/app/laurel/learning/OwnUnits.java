package app.laurel.learning;

import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What learners can be taught that only their own family has. */
@Service
public class OwnUnits {

    private final List<FamilyLessons> kept;

    OwnUnits(List<FamilyLessons> kept) {
        this.kept = kept;
    }

    /** The units that suit the learner's grade. */
    public List<Unit> of(Learner learner) {
        return all(learner.familyId()).stream()
                .filter(unit -> unit.suits(learner.grade()))
                .toList();
    }

    /** Those of one subject that suit the grade (0 to 12). */
    public List<Unit> of(int familyId, int grade, String subject) {
        return all(familyId).stream()
                .filter(unit -> unit.suits(grade) && unit.subject().equals(subject))
                .toList();
    }

    /** The unit with this id, if it is one of the family's. */
    public Optional<Unit> unit(int familyId, String unitId) {
        return all(familyId).stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }

    /** Whether the unit is one of the actor's family. */
    public boolean has(Actor actor, String unitId) {
        return unit(actor.familyId(), unitId).isPresent();
    }

    Optional<LessonSource> source(int familyId, String unitId) {
        return kept.stream().flatMap(one -> one.source(familyId, unitId).stream()).findFirst();
    }

    Optional<LessonSource> held(int familyId, String unitId) {
        return kept.stream().flatMap(one -> one.held(familyId, unitId).stream()).findFirst();
    }

    /** All that the family has, the newest first. */
    List<Unit> all(int familyId) {
        return kept.stream().flatMap(one -> one.units(familyId).stream()).toList();
    }
}

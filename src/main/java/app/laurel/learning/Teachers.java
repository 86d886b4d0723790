package app.laurel.learning;

import app.laurel.platform.NotFound;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Knows who makes lessons of a unit: the curriculum, or what a family has of its own. */
@Component
class Teachers {

    private final Curriculum curriculum;
    private final OwnUnits own;
    private final WithdrawnUnits withdrawn;

    Teachers(Curriculum curriculum, OwnUnits own, WithdrawnUnits withdrawn) {
        this.curriculum = curriculum;
        this.own = own;
        this.withdrawn = withdrawn;
    }

    /**
     * The unit as the family can have it now; {@link NotFound} for one that is not there, that
     * another family has, or that the family withdrew. No statement for the curriculum's own, also
     * when an administrator withdrew them.
     */
    Taught of(int familyId, String unitId) {
        return taught(unitId, () -> own.source(familyId, unitId));
    }

    /** The same; until the end of the running transaction nobody withdraws it. One statement. */
    Taught held(int familyId, String unitId) {
        if (curriculum.unit(unitId).isPresent()) {
            withdrawn.hold();
        }
        return taught(unitId, () -> own.held(familyId, unitId));
    }

    /**
     * Whether the family can have the unit now; what is so stays so until the end of the running
     * transaction. At most two statements.
     */
    boolean holds(int familyId, String unitId) {
        if (curriculum.unit(unitId).isEmpty()) {
            return own.held(familyId, unitId).isPresent();
        }
        withdrawn.hold();
        return withdrawn.findById(unitId).isEmpty();
    }

    private Taught taught(String unitId, Supplier<Optional<LessonSource>> ofFamily) {
        return curriculum
                .unit(unitId)
                .map(unit -> new Taught(unit, curriculum.source(unit)))
                .or(() -> ofFamily.get().map(one -> new Taught(one.units().getFirst(), one)))
                .orElseThrow(NotFound::new);
    }
}

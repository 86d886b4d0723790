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

    Teachers(Curriculum curriculum, OwnUnits own) {
        this.curriculum = curriculum;
        this.own = own;
    }

    /**
     * The unit as the family can have it now; {@link NotFound} for one that is not there, that
     * another family has, or that was withdrawn. No statement for the curriculum's own.
     */
    Taught of(int familyId, String unitId) {
        return taught(unitId, () -> own.source(familyId, unitId));
    }

    /** The same; until the end of the running transaction nobody withdraws it. */
    Taught held(int familyId, String unitId) {
        return taught(unitId, () -> own.held(familyId, unitId));
    }

    private Taught taught(String unitId, Supplier<Optional<LessonSource>> ofFamily) {
        return curriculum
                .unit(unitId)
                .map(unit -> new Taught(unit, curriculum.source(unit)))
                .or(() -> ofFamily.get().map(one -> new Taught(one.units().getFirst(), one)))
                .orElseThrow(NotFound::new);
    }
}

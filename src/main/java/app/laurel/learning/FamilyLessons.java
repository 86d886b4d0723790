package app.laurel.learning;

import java.util.List;
import java.util.Optional;

/** Units that only the learners of one family have; whoever keeps some offers this as a bean. */
public interface FamilyLessons {

    /**
     * All units of the family, the newest first. No statement while nothing changed, else at most
     * one.
     */
    List<Unit> units(int familyId);

    /** Makes lessons of the unit, if it is one of the family's. At most one statement. */
    Optional<LessonSource> source(int familyId, String unitId);

    /**
     * The same; until the end of the running transaction nobody takes the unit away, so that
     * whoever takes it away then finds what was begun of it.
     */
    Optional<LessonSource> held(int familyId, String unitId);
}

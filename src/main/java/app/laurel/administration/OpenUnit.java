package app.laurel.administration;

import app.laurel.learning.Concept;
import app.laurel.learning.ObserveCurriculum;
import app.laurel.mastery.ObserveActivity;
import app.laurel.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows administrators one unit of the curriculum. */
@Service
@Transactional(readOnly = true)
public class OpenUnit {

    private final ObserveCurriculum curriculum;
    private final ObserveActivity activity;

    OpenUnit(ObserveCurriculum curriculum, ObserveActivity activity) {
        this.curriculum = curriculum;
        this.activity = activity;
    }

    /** The unit with what everybody together did in it. Four statements at most. */
    public UnitDesk open(Actor actor, String unitId) {
        var state = curriculum.unit(actor, unitId);
        return new UnitDesk(
                state,
                activity.concepts(
                        actor, state.unit().concepts().stream().map(Concept::id).toList()));
    }
}

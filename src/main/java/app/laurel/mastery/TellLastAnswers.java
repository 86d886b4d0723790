package app.laurel.mastery;

import app.laurel.people.LastAnswers;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells by what is kept for each subject when learners answered last. */
@Component
class TellLastAnswers implements LastAnswers {

    private final Standings standings;

    TellLastAnswers(Standings standings) {
        this.standings = standings;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, Instant> of(Collection<Integer> learners) {
        var last = new HashMap<Integer, Instant>();
        if (!learners.isEmpty()) {
            standings.lastAnswers(learners).forEach(one -> last.put(one.getLearner(), one.getAt()));
        }
        return last;
    }
}

package app.laurel.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When learners answered a question last; whoever keeps their answers offers it as a bean. */
public interface LastAnswers {

    /** By learner; who never answered is missing. One statement at most. */
    Map<Integer, Instant> of(Collection<Integer> learners);
}

package app.laurel.people;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Tells what finished lessons would have paid under other figures, before a family chooses them;
 * whoever pays for lessons offers it as a bean.
 */
public interface DryRun {

    /** How far back lessons are looked at. */
    Duration TIME = Duration.ofDays(28);

    /**
     * Those of the learners who finished lessons in the time before now, in the given order; asked
     * once, it answers for all figures. Two statements, whatever the history.
     */
    List<Rehearsal> rehearse(Collection<Learner> learners);

    /** The lessons that one learner finished in the time. */
    interface Rehearsal {

        Learner learner();

        /** Points that these lessons paid, 0 or more. */
        long paid();

        /** Points that they would have paid. */
        long with(LessonFigures figures);
    }
}

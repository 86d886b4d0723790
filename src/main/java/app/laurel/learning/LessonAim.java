package app.laurel.learning;

import java.time.LocalDate;
import java.util.Set;

/** Knows what a new lesson should aim at; asked once for each lesson that is composed. */
public interface LessonAim {

    /** What a lesson of the unit should aim at for the learner on this day of the family. */
    Aim of(int learnerId, Unit unit, LocalDate today);

    /**
     * What a lesson should aim at.
     *
     * @param grades whole grades by which the questions should be harder, or easier when below 0
     * @param due concepts of the unit that should come back now
     */
    record Aim(int grades, Set<String> due) {

        /** The grade for which questions are made, 0 to 12. */
        public int grade(int ofLearner) {
            return Math.clamp(ofLearner + grades, 0, 12);
        }
    }
}

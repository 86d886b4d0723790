package app.laurel.learning;

import java.util.Comparator;
import java.util.List;

/**
 * Something the curriculum can make lessons of.
 *
 * @param id stable, e.g. {@code math/fractions.add-unlike} or {@code science/states-of-matter}
 * @param subject as shown in {@code learner_profiles.subjects}: Math, Reading, Science, Geography,
 *     History
 * @param fromGrade first grade it is meant for, 0 (K) to 12
 * @param toGrade last grade it is meant for
 * @param summary one sentence for the learner: what it is about
 */
public record Unit(
        String id,
        String subject,
        String title,
        String emoji,
        int fromGrade,
        int toGrade,
        String summary,
        List<Concept> concepts) {

    /** Those nearest to the grade first, of those the ones that teach the fewest concepts. */
    public static Comparator<Unit> nearest(int grade) {
        return Comparator.comparingInt((Unit unit) -> unit.distanceTo(grade))
                .thenComparingInt(unit -> unit.concepts().size());
    }

    private int distanceTo(int grade) {
        return Math.abs(grade - Math.clamp(grade, fromGrade, toGrade));
    }

    /** Whether the unit is meant for the grade. */
    public boolean suits(int grade) {
        return fromGrade <= grade && grade <= toGrade;
    }
}

package app.laurel.insights;

import app.laurel.mastery.Estimate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every concept that a learner was ever asked about, by subject and area. */
public record ConceptMap(List<Subject> subjects) {

    /** The areas of a subject, by name. */
    public record Subject(String subject, String name, List<Area> areas) {}

    /** Concepts that belong together, the best known first. */
    public record Area(String name, List<Cell> concepts) {}

    /**
     * How well a concept is known.
     *
     * @param concept its id
     * @param estimate its level, or null while there are too few answers to say
     * @param due the day from which on it should come back, or null when none is planned
     */
    public record Cell(
            String concept,
            String name,
            @Nullable Estimate estimate,
            int correct,
            int total,
            @Nullable LocalDate due) {

        /** The level, 0 to 100, or null while there are too few answers to say. */
        public @Nullable Integer level() {
            return estimate == null ? null : estimate.level();
        }
    }

    /** Number of concepts. */
    public int size() {
        return subjects.stream()
                .flatMap(subject -> subject.areas().stream())
                .mapToInt(area -> area.concepts().size())
                .sum();
    }
}

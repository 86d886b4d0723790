package app.laurel.insights;

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
     * @param level 0 to 100, or null while there are too few answers to say
     */
    public record Cell(
            String concept, String name, @Nullable Integer level, int correct, int total) {}

    /** Number of concepts. */
    public int size() {
        return subjects.stream()
                .flatMap(subject -> subject.areas().stream())
                .mapToInt(area -> area.concepts().size())
                .sum();
    }
}

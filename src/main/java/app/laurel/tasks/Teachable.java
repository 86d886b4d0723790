package app.laurel.tasks;

/**
 * Something that can be given as a task.
 *
 * @param id of the lesson's unit or of the concept
 * @param name what it is called
 */
public record Teachable(Kind kind, String id, String name) {

    /** A lesson is taken as it is; a concept is taught by the lesson that does it best. */
    public enum Kind {
        LESSON,
        CONCEPT
    }
}

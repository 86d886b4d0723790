package app.laurel.learning;

/** A unit that somebody wrote as text, and that can be taught. */
public interface WrittenUnit extends LessonSource {

    /** The one unit that this source has. */
    Unit unit();

    /** All that it teaches, with its questions in the order in which they were written. */
    LessonSpec whole();
}

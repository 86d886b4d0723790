package app.laurel.learning;

/**
 * Where a lesson stands; stored as the PostgreSQL enum {@code lesson_status}. At most one of a
 * learner is ACTIVE.
 */
public enum LessonStatus {
    QUEUED,
    ACTIVE,
    DONE
}

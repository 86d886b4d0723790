package app.laurel.quizzes;

/** Where a quiz stands between being written and being put away. */
public enum QuizState {
    /** Never published; only its authors see it. */
    DRAFT,
    /** To be played, from its date on if it has one. */
    PUBLISHED,
    /** Put away: nobody begins it any more, and what was played stays. */
    ARCHIVED
}

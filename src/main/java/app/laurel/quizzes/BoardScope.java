package app.laurel.quizzes;

/** Who is on a leaderboard. */
public enum BoardScope {
    /** Everybody of the family, by name. */
    FAMILY,
    /** Learners of all families whose parents agreed, by pseudonym. */
    EVERYBODY
}

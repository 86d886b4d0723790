package app.laurel.quizzes;

/** Where an attempt stands. */
public enum AttemptState {
    /** Begun, and neither answered to the end nor out of time. */
    RUNNING,
    /** Answered to the end, or handed in. */
    FINISHED,
    /** Its time was over before the last question was answered. */
    TIMED_OUT
}

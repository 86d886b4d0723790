package app.laurel.quizzes;

/**
 * Over which time a leaderboard counts; weeks and months are those of each person's own calendar.
 */
public enum BoardPeriod {
    EVER("'ever'"),
    MONTH("(select to_char(h.at, 'YYYY-MM') from h)"),
    WEEK("(select to_char(h.at, 'IYYY-\"W\"IW') from h)");

    private final String key;

    BoardPeriod(String key) {
        this.key = key;
    }

    /** The period's key in SQL, which has the local time in the one line of {@code h}. */
    String key() {
        return key;
    }
}

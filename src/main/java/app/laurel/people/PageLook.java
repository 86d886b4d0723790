package app.laurel.people;

/** How pages look to a learner. */
public enum PageLook {
    /** Large pictures and buttons, few words. */
    PLAYFUL,
    /** Smaller pictures, quieter colours. */
    CALM;

    private static final int CALM_FROM = 6;

    /** The look for a grade (0 to 12), as long as the learner has not chosen one. */
    public static PageLook forGrade(int grade) {
        return grade >= CALM_FROM ? CALM : PLAYFUL;
    }
}

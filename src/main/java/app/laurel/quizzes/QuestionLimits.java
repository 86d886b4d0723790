package app.laurel.quizzes;

import app.laurel.questions.Kind;
import app.laurel.questions.WriteText;

/** How long the texts of a question may be, and how many answers it may have. */
public final class QuestionLimits {

    public static final int LONGEST_TEXT = 1_000;
    public static final int LONGEST_OPTION = 200;
    public static final int LONGEST_HINT = 300;
    public static final int LONGEST_EXPLANATION = 1_000;
    public static final int LONGEST_UNIT = 20;
    public static final int MOST_CONCEPTS = 5;

    private QuestionLimits() {}

    /** The fewest answers of a question of the kind. */
    public static int fewest(Kind kind) {
        return switch (kind) {
            case SINGLE, SEVERAL, TRUE_FALSE -> 2;
            case NUMBER, TEXT -> 1;
            case ORDER -> 3;
        };
    }

    /** The most answers of a question of the kind. */
    public static int most(Kind kind) {
        return switch (kind) {
            case SINGLE, SEVERAL -> 6;
            case TRUE_FALSE -> 2;
            case NUMBER -> 1;
            case TEXT, ORDER -> 8;
        };
    }

    /** The most characters of one answer. */
    static int longest(Kind kind) {
        return kind == Kind.TEXT ? WriteText.LONGEST : LONGEST_OPTION;
    }
}

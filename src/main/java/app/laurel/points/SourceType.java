package app.laurel.points;

/** Why points moved. The first seven are the seed's; the rest undo and return. */
public enum SourceType {
    QUIZ_CORRECT,
    LESSON_COMPLETE,
    ACHIEVEMENT,
    REDEMPTION,
    ADMIN_ADJUST,
    DOUBLE_OR_LOSS_DEDUCTION,
    GOAL_DELEGATION,
    GOAL_RETURN,
    REDEMPTION_RETURN,
    REVERSAL,
    PARENT_ADJUST
}

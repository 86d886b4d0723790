package app.laurel.rewards;

/** What kind of thing a reward is; a label for sorting and finding. */
public enum RewardCategory {
    GENERAL,
    SCREEN_TIME,
    FOOD_TREAT,
    OUTING,
    TOY_GAME,
    EXPERIENCE,
    OTHER
}

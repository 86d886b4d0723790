package app.laurel.mastery;

/**
 * A learner earned an achievement, once; announced in the transaction that awards it.
 *
 * @param points what the family pays for it, 0 or more
 */
public record AchievementEarned(int learnerId, int familyId, AchievementType type, int points) {}

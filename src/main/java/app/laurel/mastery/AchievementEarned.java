package app.laurel.mastery;

/** A learner earned an achievement, once; announced in the transaction that awards it. */
public record AchievementEarned(int learnerId, int familyId, AchievementType type) {}

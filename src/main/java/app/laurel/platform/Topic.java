package app.laurel.platform;

/** What changed in a family, for open views that show it. */
public enum Topic {
    LEARNERS,
    LESSONS,
    POINTS,
    REDEMPTIONS,
    REWARDS,
    SETTINGS,
    SESSIONS,
    NOTICES,
    QUIZZES,
    DRAFTS,
    WEBHOOKS,
    CURRICULUM
}

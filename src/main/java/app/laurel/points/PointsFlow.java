package app.laurel.points;

/**
 * What came to a learner and went within some time. Points that moved between the learner's own
 * wallets count nowhere, so that the sum is the change of all that the learner has.
 *
 * @param earned by learning: answers, lessons, achievements
 * @param given by adults; below 0 when they took more than they gave
 * @param spent for rewards, less what was returned; below 0 when more was returned
 */
public record PointsFlow(int learnerId, long earned, long given, long spent) {}

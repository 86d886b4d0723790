package app.laurel.people;

/** A family has a new learner. */
public record LearnerAdded(int familyId, int learnerId) {}

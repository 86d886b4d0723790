package app.laurel.people;

/** A learner has a new PIN or picture password; guesses at the old one are of no interest. */
public record PinSet(int familyId, int learnerId) {}

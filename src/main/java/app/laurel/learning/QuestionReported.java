package app.laurel.learning;

/** A learner said that something is wrong with a question; announced in that transaction. */
public record QuestionReported(int learnerId, int familyId, String name, String question) {}

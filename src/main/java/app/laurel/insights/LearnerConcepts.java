package app.laurel.insights;

/** Everything that a learner was asked about, and how well it is known. */
public record LearnerConcepts(LearnerHead head, ConceptMap concepts) {}

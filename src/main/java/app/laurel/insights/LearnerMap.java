package app.laurel.insights;

/** What there is to know for a learner, and what of it is known. */
public record LearnerMap(LearnerHead head, KnowledgeMap map) {}

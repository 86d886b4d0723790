package app.laurel.mastery;

/**
 * What a parent decided about a learner's concept or subject, over what is computed.
 *
 * @param id of the concept, or the subject
 * @param hidden whether it should not be suggested; else it is asked for
 */
public record Guidance(int learnerId, Kind kind, String id, boolean hidden) {

    /** What it is about. */
    public enum Kind {
        /** A concept to practise: {@code learner_profiles.struggling_areas}. */
        CONCEPT,
        /** A subject to learn: {@code learner_profiles.recommended_subjects}. */
        SUBJECT
    }
}

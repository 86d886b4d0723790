package app.laurel.insights;

import java.util.List;

/** The newest answers of a learner, and the subjects and concepts by which they can be filtered. */
public record LearnerAnswers(
        LearnerHead head, List<SubjectChoice> subjects, ConceptMap concepts, AnswerPage page) {

    /** A subject that the learner was given; {@code name} is what the reader calls it. */
    public record SubjectChoice(String subject, String name) {}
}

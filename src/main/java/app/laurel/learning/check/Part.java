package app.laurel.learning.check;

/** The part of a lesson that a finding is about. */
public enum Part {
    LESSON,
    SECTION,
    WORD,
    QUESTION,
    CONCEPT
}

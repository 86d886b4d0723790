package app.laurel.learning.check;

/** What a lesson can be found to lack. */
public enum Rule {
    /** Fewer sections to read than {@link CheckLesson#SECTIONS}. */
    TOO_FEW_SECTIONS,
    /** A section that says nothing. */
    EMPTY_SECTION,
    /** More words in all than a child of the grade can be asked to read. */
    TOO_MUCH_TO_READ,
    /** A section that does not fit on one screen. */
    LONG_SECTION,
    /** A sentence that is too long for the grade. */
    LONG_SENTENCE,
    /** Words and sentences of the sections are harder than those of the grade. */
    HARD_TO_READ,
    /** The same for all questions and explanations together. */
    HARD_QUESTIONS,
    /** No words to know. */
    NO_WORDS,
    /** A word to know without a meaning. */
    NO_MEANING,
    /** Fewer questions than {@link CheckLesson#QUESTIONS}. */
    TOO_FEW_QUESTIONS,
    /** A text that somebody forgot to write. */
    PLACEHOLDER,
    /** The same question again. */
    ASKED_TWICE,
    /** Fewer options than three where one is to be chosen. */
    TOO_FEW_OPTIONS,
    /** Two options that a learner cannot tell apart. */
    EQUAL_OPTIONS,
    /** Nothing that explains why the answer is right. */
    NO_EXPLANATION,
    /** An explanation that only says the answer again. */
    EXPLANATION_REPEATS,
    /** A hint that says the answer. */
    HINT_TELLS,
    /** A question that tests nothing. */
    NO_CONCEPT,
    /** A question about a concept that the lesson does not teach. */
    UNKNOWN_CONCEPT,
    /** A concept with fewer questions than {@link CheckLesson#QUESTIONS_OF_A_CONCEPT}. */
    CONCEPT_NOT_ASKED,
    /** A concept without a name that a parent understands. */
    UNNAMED_CONCEPT
}

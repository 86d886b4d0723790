package app.laurel.questions;

/** How a question is answered. */
public enum Kind {
    /** One option is chosen. */
    SINGLE,
    /** All options that are right are chosen. */
    SEVERAL,
    /** A statement is true or false. */
    TRUE_FALSE,
    /** A number is written. */
    NUMBER,
    /** A word or a few are written. */
    TEXT,
    /** Things are put in order. */
    ORDER
}

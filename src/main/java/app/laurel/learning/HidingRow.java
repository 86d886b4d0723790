package app.laurel.learning;

/** A hidden question, and whether a report of it by an adult of the family waits for an answer. */
record HidingRow(Hiding hiding, boolean reported) {}

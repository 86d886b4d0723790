package app.laurel.quizzes;

/** A quiz on a page of a list, and how many there are in the whole list. */
record Counted(Quiz quiz, long total) {}

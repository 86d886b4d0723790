package app.laurel.learning;

/** A unit, and who makes lessons of it. */
record Taught(Unit unit, LessonSource source) {}

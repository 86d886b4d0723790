package app.laurel.insights;

import app.laurel.mastery.Level;

/** How far a learner is in a subject; {@code name} is what the reader calls it. */
public record SubjectLevel(String name, Level level) {}

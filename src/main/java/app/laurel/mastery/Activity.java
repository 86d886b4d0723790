package app.laurel.mastery;

/** How much was learnt on the whole installation: learners who answered, and their answers. */
public record Activity(long learners, long answers) {}

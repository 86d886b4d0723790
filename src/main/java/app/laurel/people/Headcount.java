package app.laurel.people;

/** How many there are on the whole installation; archived learners and disabled adults are not. */
public record Headcount(long families, long adults, long learners, long administrators) {}

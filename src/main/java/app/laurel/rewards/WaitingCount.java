package app.laurel.rewards;

/** How many requests wait in one family, and in all of them. */
public record WaitingCount(long own, long everywhere) {}

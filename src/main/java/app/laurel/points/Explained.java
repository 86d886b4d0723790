package app.laurel.points;

import java.util.List;

/**
 * What was in a wallet at a moment, and why.
 *
 * @param balance 0 or more
 * @param causes the lines that led to it, the newest first: what each left is what the one before
 *     it in this list found
 * @param more whether there are older ones
 */
public record Explained(int balance, List<Entry> causes, boolean more) {}

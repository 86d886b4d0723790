package app.laurel.drafting;

/**
 * What a family may still have drafted this month. What is being written counts, and so does every
 * {@link Failure} for which the model has worked.
 *
 * @param used 0 or more
 * @param limit 0 or more
 */
public record Budget(int used, int limit) {

    public int left() {
        return Math.max(0, limit - used);
    }
}

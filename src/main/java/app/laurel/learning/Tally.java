package app.laurel.learning;

/** How often something was answered on the whole installation, and how often it was right. */
public record Tally(long answered, long correct) {

    public static final Tally NONE = new Tally(0, 0);

    /** Right answers of a hundred, rounded; 0 where nothing was answered. */
    public int percent() {
        return answered == 0 ? 0 : (int) Math.round(100.0 * correct / answered);
    }
}

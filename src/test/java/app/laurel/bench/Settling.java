package app.laurel.bench;

/**
 * Says when a benchmark may be believed: what runs for months is measured when the compiler is done
 * with it, so when two rounds in a row were hardly faster than the fastest before them.
 */
final class Settling {

    private static final int MOST_ROUNDS = 15;
    private static final double FASTER = 1.03;

    private double fastest;
    private int rounds;
    private int noFaster;

    /** Whether the round that did so many acts a second is the one to tell of. */
    boolean isOver(double perSecond) {
        rounds++;
        noFaster = perSecond < fastest * FASTER ? noFaster + 1 : 0;
        fastest = Math.max(fastest, perSecond);
        return noFaster == 2 || rounds == MOST_ROUNDS;
    }
}

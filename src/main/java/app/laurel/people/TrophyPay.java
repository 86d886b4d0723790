package app.laurel.people;

import java.util.List;

/**
 * What trophies pay in a family: a figure for each of {@link #USUAL}, in its order, 0 for nothing.
 */
public record TrophyPay(List<Integer> figures) {

    /** Points for a trophy, at most. */
    public static final int MOST = 1000;

    /** What they pay where a family chose nothing else; each trophy has one of these. */
    public static final TrophyPay USUAL = new TrophyPay(List.of(5, 10, 15, 20, 25, 30, 40, 50));

    /** What a trophy pays here that usually pays so much. */
    public int of(int usual) {
        return figures.get(place(usual));
    }

    /** Where in the figures that is, from 0 on. */
    public static int place(int usual) {
        return USUAL.figures.indexOf(usual);
    }
}

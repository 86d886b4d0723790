package app.laurel.shell.chart;

import java.util.Locale;

/**
 * The colours of series, as tokens of the theme. Lists of series take them in this order, so that a
 * subject or a person keeps its colour from chart to chart.
 */
public enum SeriesColour {
    LEAF,
    SKY,
    PLUM,
    SUN,
    CORAL,
    TEAL;

    /** The colour of the n-th series, counted from 0; after the last colour it starts again. */
    public static SeriesColour of(int index) {
        return values()[Math.floorMod(index, values().length)];
    }

    /** Name of the CSS custom property, such as {@code --series-leaf}. */
    public String token() {
        return "--series-" + name().toLowerCase(Locale.ROOT);
    }
}

package app.laurel.shell.chart;

import app.laurel.shell.Text;

/**
 * A level with how sure it is.
 *
 * @param level 0 to 100
 * @param low it may as well be this low
 * @param high it may as well be this high
 */
public record Band(int level, int low, int high) {

    /** In words, e.g. "72, between 61 and 81". */
    public String words() {
        return Text.of("shell.chart.band", level, low, high);
    }

    /** Where it may lie in words, e.g. "between 61 and 81". */
    public String between() {
        return Text.of("shell.chart.band.between", low, high);
    }
}

package app.laurel.insights;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which report an address names; what it does not name rightly is the usual one.
 *
 * @param back by how many periods before the current one, 0 or more
 */
public record ReportAddress(ReportPeriod period, int back) {

    /** Names of the parameters. */
    public static final String PERIOD = "period";

    public static final String BACK = "back";

    /** Reads the values of the two parameters, as they stand in the address. */
    public static ReportAddress of(@Nullable String period, @Nullable String back) {
        var chosen = ReportPeriod.MONTH;
        for (var one : ReportPeriod.values()) {
            if (one.name().equalsIgnoreCase(period)) {
                chosen = one;
            }
        }
        var number = back != null && back.matches("[0-9]{1,3}") ? Integer.parseInt(back) : 0;
        return new ReportAddress(chosen, Math.min(number, chosen.mostBack()));
    }

    /** The same period, by so many earlier (or later, below 0); within reach. */
    public ReportAddress earlier(int by) {
        return new ReportAddress(period, Math.clamp(back + (long) by, 0, period.mostBack()));
    }

    /** What stands after the question mark. */
    public String query() {
        var word = PERIOD + "=" + period.name().toLowerCase(Locale.ROOT);
        return back == 0 ? word : word + "&" + BACK + "=" + back;
    }
}

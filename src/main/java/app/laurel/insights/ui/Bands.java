package app.laurel.insights.ui;

import app.laurel.mastery.Estimate;
import app.laurel.shell.chart.Band;
import org.jspecify.annotations.Nullable;

/** What is known of a learner, as it is drawn. */
final class Bands {

    private Bands() {}

    static @Nullable Band of(@Nullable Estimate estimate) {
        return estimate == null
                ? null
                : new Band(estimate.level(), estimate.low(), estimate.high());
    }
}

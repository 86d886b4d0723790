package app.laurel.administration;

import app.laurel.points.Adjustment;
import org.jspecify.annotations.Nullable;

/**
 * Points that somebody gave or took by hand, with names.
 *
 * @param by whoever did it, or null when they are gone
 */
public record AdjustmentLine(Adjustment adjustment, String learner, @Nullable String by) {}

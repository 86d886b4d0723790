package app.laurel.earning.web;

import org.jspecify.annotations.Nullable;

/**
 * Points to give (positive) or to take (negative).
 *
 * @param reason what the learner reads, 1 to 200 characters
 */
record AdjustmentWanted(@Nullable Integer amount, @Nullable String reason) {}

package app.laurel.rewards.web;

import org.jspecify.annotations.Nullable;

/**
 * Why an approval is undone.
 *
 * @param reason what the learner reads; may be missing within ten minutes of the own approval
 */
record Reasoned(@Nullable String reason) {}

package app.laurel.rewards.web;

import org.jspecify.annotations.Nullable;

/** What the learner reads about a decision; up to 300 characters, and may be missing. */
record Words(@Nullable String note) {}

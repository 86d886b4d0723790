package app.laurel.rewards;

import org.jspecify.annotations.Nullable;

/** A reward and one of the learners it was chosen for, or null when it is for all. */
record CatalogueRow(Reward reward, @Nullable Integer learnerId) {}

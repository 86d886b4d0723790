package app.laurel.rewards;

import org.jspecify.annotations.Nullable;

/** A wallet together with the goal it is for, if it is for one. */
record WalletLine(int learnerId, int points, @Nullable Reward goal) {}

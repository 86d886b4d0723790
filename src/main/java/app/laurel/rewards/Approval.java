package app.laurel.rewards;

import java.time.Instant;
import java.util.UUID;

/** An earlier approval for the same learner and reward as a waiting request. */
record Approval(UUID waitingId, Instant requestedAt) {}

package app.laurel.rewards.web;

import app.laurel.rewards.RedemptionStatus;
import java.util.UUID;

/** What a request has become. */
record Outcome(UUID id, RedemptionStatus status) {}

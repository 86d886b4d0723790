package app.laurel.insights;

import java.time.Instant;

/** Somebody from outside the family looked at a learner; once an hour is remembered. */
public record OutsideLook(String name, Instant at) {}

package app.laurel.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser on which the family's learners may sign in by their face. */
public record EnabledDevice(
        UUID id, String name, Instant enabledAt, @Nullable Instant lastUsedAt) {}

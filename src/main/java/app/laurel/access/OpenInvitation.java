package app.laurel.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to start a family that nobody has used yet.
 *
 * @param id by which it can be revoked; the link itself cannot be had from it
 * @param createdBy who made it, by id
 */
public record OpenInvitation(
        String id, @Nullable Integer createdBy, Instant createdAt, Instant expiresAt) {}

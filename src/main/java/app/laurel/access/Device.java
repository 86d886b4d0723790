package app.laurel.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code devices}: a browser on which learners of a family may sign in by their face. */
@Entity
@Table(name = "devices")
class Device {

    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    @Id private UUID id;
    private Integer familyId;
    private String tokenHash;
    private String name;
    private Integer enabledBy;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;

    protected Device() {}

    Device(int familyId, String token, String name, int enabledBy, Instant now) {
        this.id = UUID.randomUUID();
        this.familyId = familyId;
        this.tokenHash = Tokens.hash(token);
        this.name = name;
        this.enabledBy = enabledBy;
        this.createdAt = now;
    }

    /** Noted at most once an hour, so that looking costs no writing. */
    void used(Instant now) {
        if (lastUsedAt == null || !lastUsedAt.plus(NOTED_EVERY).isAfter(now)) {
            lastUsedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    Integer familyId() {
        return familyId;
    }

    EnabledDevice toEnabled() {
        return new EnabledDevice(id, name, createdAt, lastUsedAt);
    }
}

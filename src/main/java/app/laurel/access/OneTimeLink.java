package app.laurel.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code one_time_links}: good once, for one purpose, until it expires. */
@Entity
@Table(name = "one_time_links")
class OneTimeLink {

    @Id private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable Integer userId;
    private @Nullable Integer familyId;
    private @Nullable Integer createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    protected OneTimeLink() {}

    OneTimeLink(
            String token,
            Purpose purpose,
            @Nullable Integer userId,
            @Nullable Integer familyId,
            @Nullable Integer createdBy,
            Instant now) {
        this.tokenHash = Tokens.hash(token);
        this.purpose = purpose;
        this.userId = userId;
        this.familyId = familyId;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity());
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    Purpose purpose() {
        return purpose;
    }

    @Nullable Integer userId() {
        return userId;
    }

    OpenInvitation toInvitation() {
        return new OpenInvitation(tokenHash, createdBy, createdAt, expiresAt);
    }

    @Nullable Integer familyId() {
        return familyId;
    }
}

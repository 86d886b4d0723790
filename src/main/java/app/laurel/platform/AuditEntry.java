package app.laurel.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_log}: written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_log")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private @Nullable Integer actorId;
    private String actor;
    private @Nullable Integer familyId;
    private @Nullable Integer learnerId;
    private String action;
    private String detail;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            Actor actor,
            @Nullable Integer familyId,
            @Nullable Integer learnerId,
            String action,
            String detail) {
        this.at = at;
        this.actorId = actor.id();
        this.actor = actor.name();
        this.familyId = familyId;
        this.learnerId = learnerId;
        this.action = action;
        this.detail = detail;
    }
}

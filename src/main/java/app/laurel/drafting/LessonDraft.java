package app.laurel.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A row of {@code lesson_drafts}. Its status changes only through the statements of {@link
 * LessonDrafts}, each of which says from which status it starts.
 */
@Entity
@Table(name = "lesson_drafts")
class LessonDraft implements Persistable<UUID> {

    @Id private UUID id;
    private int familyId;
    private @Nullable Integer askedBy;
    private String subject;
    private int grade;
    private String topic;
    private int questions;

    @Enumerated(EnumType.STRING)
    private DraftStatus status = DraftStatus.WAITING;

    private @Nullable String pack;

    @Enumerated(EnumType.STRING)
    private @Nullable Failure failure;

    private @Nullable String findings;
    private int tokens;
    private Instant askedAt;
    private @Nullable Instant endedAt;
    private @Nullable Integer decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Integer editedBy;
    private @Nullable Instant editedAt;

    @Transient private boolean fresh = true;

    protected LessonDraft() {}

    LessonDraft(Order order, int askedBy, Instant now) {
        this.id = order.id();
        this.familyId = order.familyId();
        this.askedBy = askedBy;
        this.subject = order.subject();
        this.grade = order.grade();
        this.topic = order.topic();
        this.questions = order.questions();
        this.askedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        fresh = false;
    }
}

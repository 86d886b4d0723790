package app.laurel.learning;

import app.laurel.platform.ImmutableJson;
import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.questions.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of {@code own_questions}: a question that a family wrote for a unit. */
@Entity
@Table(name = "own_questions")
class OwnQuestion implements Persistable<UUID> {

    @Id private UUID id;
    private int familyId;
    private String unitId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String questionHash;

    @Type(ImmutableJson.class)
    @Column(columnDefinition = "jsonb")
    private Question content;

    private @Nullable Integer writtenBy;
    private Instant createdAt;
    private Instant changedAt;
    private int version;

    @Transient private boolean added;

    protected OwnQuestion() {}

    OwnQuestion(UUID id, int familyId, String unitId, Question content, int by, Instant now) {
        this.id = id;
        this.familyId = familyId;
        this.unitId = unitId;
        this.writtenBy = by;
        this.createdAt = now;
        this.added = true;
        set(content, now);
    }

    private void set(Question question, Instant now) {
        kind = question.kind();
        questionHash = QuestionHash.of(question.text());
        content = question;
        changedAt = now;
    }

    /** Refused when somebody else changed it since the version was shown. */
    void change(Question question, int seenVersion, Instant now) {
        if (seenVersion != version) {
            throw Refusal.because("learning.own.changed");
        }
        version++;
        set(question, now);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return added;
    }

    /** The {@link QuestionHash} of what it asks. */
    String hash() {
        return questionHash;
    }

    String unitId() {
        return unitId;
    }

    Question content() {
        return content;
    }

    int version() {
        return version;
    }
}

package app.laurel.learning;

import app.laurel.platform.ImmutableJson;
import app.laurel.questions.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/** A row of {@code withdrawn_questions}: a question that nobody is asked, or was not for a time. */
@Entity
@Immutable
@Table(name = "withdrawn_questions")
class WithdrawnRow {

    @Id private String questionHash;
    private String unitId;

    @Type(ImmutableJson.class)
    @Column(columnDefinition = "jsonb")
    private Question content;

    private Instant withdrawnAt;
    private @Nullable Instant broughtBackAt;

    protected WithdrawnRow() {}

    String hash() {
        return questionHash;
    }

    String unitId() {
        return unitId;
    }

    Question content() {
        return content;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}

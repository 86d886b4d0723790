package app.laurel.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code hidden_questions}: a question that is not asked in a family. */
@Entity
@Immutable
@Table(name = "hidden_questions")
class Hiding {

    @Id private UUID id;
    private int familyId;
    private String questionHash;
    private String questionText;
    private @Nullable String unitId;
    private Instant hiddenAt;

    protected Hiding() {}

    UUID id() {
        return id;
    }

    String questionText() {
        return questionText;
    }

    @Nullable String unitId() {
        return unitId;
    }

    Instant hiddenAt() {
        return hiddenAt;
    }
}

package app.laurel.quizzes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code pseudonyms}: under which name a learner appears to other families. */
@Entity
@Immutable
@Table(name = "pseudonyms")
class Pseudonym {

    @Id private int userId;
    private String pseudonym;
    private @Nullable Integer agreedBy;
    private Instant agreedAt;

    protected Pseudonym() {}

    int userId() {
        return userId;
    }

    String pseudonym() {
        return pseudonym;
    }

    KeepPseudonyms.Agreed agreed() {
        return new KeepPseudonyms.Agreed(pseudonym, agreedBy, agreedAt);
    }
}

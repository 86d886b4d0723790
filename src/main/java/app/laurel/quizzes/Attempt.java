package app.laurel.quizzes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A row of {@code quiz_attempt}. It is begun, answered and closed by single statements, so that
 * whatever races, the database decides.
 */
@Entity
@Immutable
@Table(name = "quiz_attempt")
class Attempt {

    @Id private UUID id;
    private UUID quizId;
    private int userId;

    protected Attempt() {}
}

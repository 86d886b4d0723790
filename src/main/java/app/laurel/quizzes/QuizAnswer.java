package app.laurel.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A row of {@code answer}: the id of an option of a question, at its place in the options of the
 * question's task.
 */
@Entity
@Immutable
@Table(name = "answer")
class QuizAnswer {

    @Id private UUID id;
    private UUID questionId;
    private String text;

    @Column(name = "is_correct")
    private boolean correct;

    @Column(name = "\"order\"")
    private int place;

    protected QuizAnswer() {}

    UUID id() {
        return id;
    }

    UUID questionId() {
        return questionId;
    }

    String text() {
        return text;
    }

    /** Whether it is right; of things to put in order none is. */
    boolean correct() {
        return correct;
    }

    /** Its place among the options as they are stored, from 0. */
    int place() {
        return place;
    }
}

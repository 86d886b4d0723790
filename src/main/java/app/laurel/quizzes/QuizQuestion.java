package app.laurel.quizzes;

import app.laurel.platform.ImmutableJson;
import app.laurel.questions.Kind;
import app.laurel.questions.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code question}: one question of one version of a quiz. A version that was published
 * never changes; what it asks and what is right is in {@link #content()}.
 */
@Entity
@Immutable
@Table(name = "question")
class QuizQuestion {

    @Id private UUID id;
    private UUID quizId;
    private int version;

    @Column(name = "\"order\"")
    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    @Type(ImmutableJson.class)
    @Column(columnDefinition = "jsonb")
    private Question content;

    private @Nullable String imageUrl;
    private @Nullable String imageAlt;

    protected QuizQuestion() {}

    UUID id() {
        return id;
    }

    UUID quizId() {
        return quizId;
    }

    int version() {
        return version;
    }

    /** Its place in the quiz, from 0. */
    int place() {
        return place;
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    /** The whole question with its answer key. */
    Question content() {
        return content;
    }

    List<String> concepts() {
        return content.concepts();
    }

    @Nullable String imageUrl() {
        return imageUrl;
    }

    @Nullable String imageAlt() {
        return imageAlt;
    }
}

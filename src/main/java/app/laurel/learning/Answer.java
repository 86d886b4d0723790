package app.laurel.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A row of {@code quiz_answers}: one question answered, stored when it was given and never changed.
 */
@Entity
@Immutable
@Table(name = "quiz_answers")
class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private Integer learnerId;
    private String lessonId;
    private int questionIndex;
    private String questionText;
    private String questionHash;
    private int userAnswer;
    private int correctAnswer;
    private String chosenOption;
    private String rightOption;

    @Column(name = "is_correct")
    private boolean correct;

    private boolean staked;
    private boolean tooFast;

    @Column(columnDefinition = "text[]")
    private List<String> conceptTags;

    private int elapsedMs;
    private Instant answeredAt;

    protected Answer() {}

    Answer(Lesson lesson, int index, int chosen, boolean staked, int elapsedMs, Instant now) {
        var question = lesson.spec().questions().get(index);
        this.learnerId = lesson.learnerId();
        this.lessonId = lesson.id();
        this.questionIndex = index;
        this.questionText = question.text();
        this.questionHash = QuestionHash.of(question.text());
        this.userAnswer = chosen;
        this.correctAnswer = question.right();
        this.chosenOption = question.options().get(chosen);
        this.rightOption = question.options().get(question.right());
        this.correct = chosen == question.right();
        this.staked = staked;
        this.tooFast = ReadingTime.isTooShort(question.text(), elapsedMs);
        this.conceptTags = question.concepts();
        this.elapsedMs = elapsedMs;
        this.answeredAt = now;
    }

    int questionIndex() {
        return questionIndex;
    }

    int userAnswer() {
        return userAnswer;
    }

    boolean correct() {
        return correct;
    }

    boolean staked() {
        return staked;
    }
}

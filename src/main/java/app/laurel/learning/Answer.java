package app.laurel.learning;

import app.laurel.questions.Kind;
import app.laurel.questions.Response;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code quiz_answers}: one question answered, stored when it was given and never changed.
 */
@Entity
@Immutable
@Table(name = "quiz_answers")
class Answer {

    /** How many characters an answer in words may have; only authors can write longer ones. */
    private static final int LONGEST = 1000;

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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private Kind kind;

    @Column(columnDefinition = "integer[]")
    private @Nullable List<Integer> chosenPlaces;

    private String chosenOption;
    private String rightOption;

    @Column(name = "is_correct")
    private boolean correct;

    private boolean staked;
    private boolean tooFast;
    private boolean hinted;

    @Column(columnDefinition = "text[]")
    private List<String> conceptTags;

    private int elapsedMs;
    private Instant answeredAt;

    protected Answer() {}

    Answer(
            Lesson lesson,
            int index,
            Response response,
            boolean staked,
            int elapsedMs,
            Instant now) {
        var question = lesson.spec().questions().get(index);
        this.learnerId = lesson.learnerId();
        this.lessonId = lesson.id();
        this.questionIndex = index;
        this.questionText = question.text();
        this.questionHash = QuestionHash.of(question.text());
        var graded = question.task().grade(response);
        this.kind = question.kind();
        this.correctAnswer = number(question.task().solution(), true);
        this.userAnswer = number(response, graded.correct());
        this.chosenPlaces = places(response);
        this.chosenOption = bounded(graded.words());
        this.rightOption = bounded(question.task().rightInWords());
        this.correct = graded.correct();
        this.staked = staked;
        this.tooFast = ReadingTime.isTooShort(question.text(), elapsedMs);
        this.hinted = lesson.isHinted(index);
        this.conceptTags = question.concepts();
        this.elapsedMs = elapsedMs;
        this.answeredAt = now;
    }

    int questionIndex() {
        return questionIndex;
    }

    /** The answer as it was given. */
    Response response() {
        return switch (kind) {
            case SINGLE, TRUE_FALSE -> new Response.Option(userAnswer);
            case SEVERAL -> new Response.Options(chosenPlaces());
            case ORDER -> new Response.Order(chosenPlaces());
            case NUMBER, TEXT -> new Response.Written(chosenOption);
        };
    }

    /** The answer in words. */
    String words() {
        return chosenOption;
    }

    /** The right answer in words. */
    String rightWords() {
        return rightOption;
    }

    boolean correct() {
        return correct;
    }

    boolean staked() {
        return staked;
    }

    boolean hinted() {
        return hinted;
    }

    private List<Integer> chosenPlaces() {
        return chosenPlaces == null ? List.of() : chosenPlaces;
    }

    /** The columns of the seed number options; where there are none, 1 is right and 0 is wrong. */
    private static int number(Response response, boolean correct) {
        return response instanceof Response.Option(int place) ? place : correct ? 1 : 0;
    }

    private static @Nullable List<Integer> places(Response response) {
        return switch (response) {
            case Response.Options(List<Integer> places) -> places;
            case Response.Order(List<Integer> places) -> places;
            case Response.Option option -> null;
            case Response.Written written -> null;
        };
    }

    private static String bounded(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}

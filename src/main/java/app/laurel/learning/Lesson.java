package app.laurel.learning;

import app.laurel.platform.ImmutableJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One learning unit of one learner, with its answer key. */
@Entity
@DynamicUpdate
@Table(name = "lessons")
class Lesson implements Persistable<String> {

    @Id private String id;
    private Integer learnerId;

    @Column(name = "module_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private LessonStatus status = LessonStatus.QUEUED;

    private String subject;
    private String category;
    private String title;
    private String emoji;
    private int gradeLevel;

    @Type(ImmutableJson.class)
    @Column(columnDefinition = "jsonb")
    private LessonSpec spec;

    private @Nullable String practiceOf;
    private int partsRead;
    private int questionCount;

    // Counted by Lessons.count, in one statement with what the answers come to
    @Column(updatable = false)
    private int answeredCount;

    @Column(updatable = false)
    private int correctCount;

    @Column(updatable = false)
    private int stakesWon;

    @Column(updatable = false)
    private int stakesLost;

    private boolean doubleOrLoss;

    /** What the parent allows now. */
    @Formula(
            "(select p.double_or_loss_enabled from learner_profiles p where p.user_id = learner_id)")
    private @Nullable Boolean stakesAllowed;

    /** Concepts that were due when the lesson was made: what was known of them pays again. */
    @Column(columnDefinition = "text[]")
    private List<String> dueConcepts = List.of();

    private @Nullable Integer score;
    private Instant createdAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant discardedAt;

    /** Index of the question whose hint was shown last. */
    private @Nullable Integer hintedQuestion;

    /** Made just now, so that nothing is looked for before it is stored. */
    @Transient private boolean fresh;

    protected Lesson() {}

    Lesson(
            int learnerId,
            Unit unit,
            int grade,
            boolean doubleOrLoss,
            LessonSpec spec,
            Set<String> due,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.fresh = true;
        this.learnerId = learnerId;
        this.unitId = unit.id();
        this.subject = unit.subject();
        this.category = unit.subject();
        this.title = unit.title();
        this.emoji = unit.emoji();
        this.gradeLevel = grade;
        this.doubleOrLoss = doubleOrLoss;
        this.spec = spec;
        this.dueConcepts = due.stream().sorted().toList();
        this.questionCount = spec.questions().size();
        this.createdAt = now;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /**
     * Some questions of a finished lesson once more. It pays nothing and counts in no average; its
     * answers count for what the learner knows.
     */
    static Lesson practice(Lesson source, LessonSpec spec, Instant now) {
        var lesson = new Lesson();
        lesson.id = UUID.randomUUID().toString();
        lesson.learnerId = source.learnerId;
        lesson.unitId = source.unitId;
        lesson.subject = source.subject;
        lesson.category = source.category;
        lesson.title = source.title;
        lesson.emoji = source.emoji;
        lesson.gradeLevel = source.gradeLevel;
        lesson.practiceOf = source.id;
        lesson.spec = spec;
        lesson.questionCount = spec.questions().size();
        lesson.createdAt = now;
        lesson.fresh = true;
        return lesson;
    }

    void activate(Instant now) {
        requireNot(LessonStatus.DONE);
        status = LessonStatus.ACTIVE;
        startedAt = startedAt == null ? now : startedAt;
        discardedAt = null;
    }

    /** Makes room for another lesson; the answers stay. */
    void putBack() {
        requireNot(LessonStatus.DONE);
        status = LessonStatus.QUEUED;
    }

    /** The learner does not want it any more: it pays nothing and counts in no average. */
    void discard(Instant now) {
        putBack();
        discardedAt = now;
    }

    /** Whether it was put away, by the learner or with its unit. */
    boolean isDiscarded() {
        return discardedAt != null;
    }

    /** Shows one more answer, which {@link Lessons#count} keeps. */
    void answered(boolean correct, boolean staked) {
        if (status != LessonStatus.ACTIVE || isAnswered()) {
            throw new IllegalStateException("Lesson " + id + " takes no answer");
        }
        answeredCount++;
        correctCount += correct ? 1 : 0;
        stakesWon += staked && correct ? 1 : 0;
        stakesLost += staked && !correct ? 1 : 0;
    }

    /**
     * Takes a question out that is not answered yet. A lesson that loses its only questions is put
     * away; one that loses its last ones is answered.
     *
     * @param hash the question's {@link QuestionHash}
     */
    void takeOut(String hash, Instant now) {
        var all = spec.questions();
        var kept =
                IntStream.range(0, all.size())
                        .filter(i -> i < answeredCount || !isQuestion(i, hash))
                        .mapToObj(all::get)
                        .toList();
        if (kept.size() == all.size()) {
            return;
        }
        if (isQuestion(answeredCount, hash)) {
            hintedQuestion = null;
        }
        spec = new LessonSpec(spec.sections(), spec.words(), kept);
        questionCount = kept.size();
        if (questionCount == 0) {
            discard(now);
        }
    }

    private boolean isQuestion(int index, String hash) {
        return QuestionHash.of(spec.questions().get(index).text()).equals(hash);
    }

    /** Remembers that the hint of the next question was shown. */
    void showHint() {
        hintedQuestion = answeredCount;
    }

    /** Whether the hint of a question that is not answered yet was shown. */
    boolean isHinted(int index) {
        return hintedQuestion != null && hintedQuestion == index;
    }

    boolean isAnswered() {
        return answeredCount == questionCount;
    }

    private void requireNot(LessonStatus refused) {
        if (status == refused) {
            throw new IllegalStateException("Lesson " + id + " is " + refused);
        }
    }

    String id() {
        return id;
    }

    /** The lesson whose questions it repeats, or null. */
    @Nullable String practiceOf() {
        return practiceOf;
    }

    Integer learnerId() {
        return learnerId;
    }

    String unitId() {
        return unitId;
    }

    LessonStatus status() {
        return status;
    }

    String subject() {
        return subject;
    }

    String title() {
        return title;
    }

    String emoji() {
        return emoji;
    }

    int gradeLevel() {
        return gradeLevel;
    }

    LessonSpec spec() {
        return spec;
    }

    int partsRead() {
        return partsRead;
    }

    int questionCount() {
        return questionCount;
    }

    int answeredCount() {
        return answeredCount;
    }

    int correctCount() {
        return correctCount;
    }

    /** Whether an answer may be staked now; a parent may have ended it since the lesson began. */
    boolean mayStake() {
        return doubleOrLoss && Boolean.TRUE.equals(stakesAllowed);
    }

    int stakesLost() {
        return stakesLost;
    }

    @Nullable Instant completedAt() {
        return completedAt;
    }

    @Nullable Integer score() {
        return score;
    }
}

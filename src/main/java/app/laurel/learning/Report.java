package app.laurel.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code question_reports}: somebody said that something is wrong with a question. What an
 * adult reports has no learner, no lesson and no answer, and nothing is left to settle.
 */
@Entity
@Table(name = "question_reports")
class Report {

    @Id private UUID id;
    private int familyId;
    private @Nullable Integer learnerId;
    private @Nullable String lessonId;
    private @Nullable Integer questionIndex;
    private String questionHash;
    private String questionText;
    private @Nullable String chosen;
    private String rightAnswer;
    private @Nullable String words;
    private Instant reportedAt;
    private @Nullable Integer settledBy;
    private @Nullable Instant settledAt;
    private @Nullable Boolean hid;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportAnswer answer;

    private @Nullable Instant answeredAt;

    protected Report() {}

    /** Answers false, and changes nothing, when somebody decided before. */
    boolean settle(int by, boolean hide, Instant now) {
        if (settledAt != null) {
            return false;
        }
        settledBy = by;
        settledAt = now;
        hid = hide;
        return true;
    }

    /** It waits for a decision again; answers whether the question was hidden by the last one. */
    boolean reopen() {
        var was = Boolean.TRUE.equals(hid);
        settledBy = null;
        settledAt = null;
        hid = null;
        return was;
    }

    /** Whether a parent has to decide. */
    boolean waits() {
        return settledAt == null && answer != ReportAnswer.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    @Nullable Integer learnerId() {
        return learnerId;
    }

    String questionText() {
        return questionText;
    }

    @Nullable String chosen() {
        return chosen;
    }

    String rightAnswer() {
        return rightAnswer;
    }

    @Nullable String words() {
        return words;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    /** What an administrator answered, or null. */
    @Nullable ReportAnswer answer() {
        return answer;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }
}

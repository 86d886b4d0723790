package app.laurel.earning;

import app.laurel.quizzes.AttemptFinished;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A row of {@code attempt_pay}: what an attempt of a quiz was worth and what it paid. */
@Entity
@Immutable
@Table(name = "attempt_pay")
class PaidAttempt implements Persistable<UUID> {

    @Id private UUID attemptId;
    private int learnerId;
    private UUID quizId;
    private LocalDate day;
    private Instant paidAt;
    private int plain;
    private int improved;
    private int tooFast;
    private boolean finishing;
    private int withheld;
    private int total;

    protected PaidAttempt() {}

    PaidAttempt(AttemptFinished attempt, LocalDate day, AttemptWorth worth, LessonPay pay) {
        this.attemptId = attempt.attemptId();
        this.learnerId = attempt.userId();
        this.quizId = attempt.quizId();
        this.day = day;
        this.paidAt = attempt.at();
        this.plain = worth.plain();
        this.improved = worth.improved();
        this.tooFast = worth.tooFast();
        this.finishing = worth.finishing();
        this.withheld = pay.withheld();
        this.total = pay.total();
    }

    @Override
    public UUID getId() {
        return attemptId;
    }

    /** Written once, by the attempt that is paid for, and never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}

package app.laurel.earning;

import app.laurel.learning.LessonFinished;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of {@code lesson_pay}: what a finished lesson was worth and what it paid. */
@Entity
@Immutable
@Table(name = "lesson_pay")
class PaidLesson implements Persistable<String> {

    @Id private String lessonId;
    private int learnerId;
    private String unitId;
    private LocalDate day;
    private Instant paidAt;
    private int plain;
    private int staked;
    private int known;
    private int tooFast;
    private int lost;
    private boolean finishing;
    private int earlier;
    private int withheld;
    private int total;

    protected PaidLesson() {}

    PaidLesson(LessonFinished lesson, LocalDate day, Worth worth, LessonPay pay) {
        this.lessonId = lesson.lessonId();
        this.learnerId = lesson.learnerId();
        this.unitId = lesson.unitId();
        this.day = day;
        this.paidAt = lesson.at();
        this.plain = worth.plain();
        this.staked = worth.staked();
        this.known = worth.known();
        this.tooFast = worth.tooFast();
        this.lost = worth.lost();
        this.finishing = worth.finishing();
        this.earlier = worth.earlier();
        this.withheld = pay.withheld();
        this.total = pay.total();
    }

    Worth worth() {
        return new Worth(plain, staked, known, tooFast, lost, finishing, earlier);
    }

    int withheld() {
        return withheld;
    }

    @Override
    public @Nullable String getId() {
        return lessonId;
    }

    /** Written once, by the lesson that is paid for, and never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}

package app.laurel.earning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaidAttempts extends Repository<PaidAttempt, UUID> {

    PaidAttempt save(PaidAttempt attempt);

    /** What the learner's attempts paid, the oldest first. */
    @Query(
            """
            select new app.laurel.earning.QuizPayLine(p.attemptId, p.day, p.paidAt, p.plain, p.improved, p.tooFast, p.finishing,
                       p.withheld, p.total)
              from PaidAttempt p where p.learnerId = :learner order by p.paidAt, p.attemptId
            """)
    List<QuizPayLine> of(int learner);

    /** The family's figures, the day of its calendar, and what was paid before. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select f.points_per_correct as perCorrect, f.points_per_lesson as perLesson, f.points_per_day as perDay, d.day,
                           coalesce(b.best, 0) as best, coalesce(b.finished, false) as finished,
                           (select coalesce(sum(total), 0) from lesson_pay
                             where learner_id = :learner and day = d.day and paid_at > cast(:at as timestamptz) - interval '2 days')
                           + (select coalesce(sum(total), 0) from attempt_pay where learner_id = :learner and day = d.day) as paid
                      from families f
                     cross join lateral (select cast(cast(:at as timestamptz) at time zone f.time_zone as date) as day) d
                     cross join lateral (select max(plain) as best, bool_or(finishing) as finished
                                           from attempt_pay where learner_id = :learner and quiz_id = :quiz) b
                     where f.id = :family
                    """)
    Before before(int family, int learner, UUID quiz, Instant at);

    /** What {@link #before} answers. */
    interface Before {
        int getPerCorrect();

        int getPerLesson();

        @Nullable Integer getPerDay();

        LocalDate getDay();

        int getBest();

        boolean getFinished();

        int getPaid();
    }
}

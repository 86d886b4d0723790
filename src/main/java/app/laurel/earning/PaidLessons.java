package app.laurel.earning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaidLessons extends Repository<PaidLesson, String> {

    PaidLesson save(PaidLesson lesson);

    Optional<PaidLesson> findByLessonIdAndLearnerId(String lessonId, int learnerId);

    /** What lessons paid, the newest first, after the position. */
    @Query(
            """
            select new app.laurel.earning.PayLine(p.lessonId, p.day, p.paidAt, p.plain, p.staked, p.known, p.tooFast, p.lost,
                       p.finishing, p.earlier, p.withheld, p.total)
              from PaidLesson p
             where p.learnerId = :learner and (p.paidAt < :at or p.paidAt = :at and p.lessonId < :id)
             order by p.paidAt desc, p.lessonId desc
            """)
    List<PayLine> page(int learner, Instant at, String id, Limit limit);

    /**
     * Lessons of the unit since then, and what the learner's lessons and quizzes paid on the day;
     * the day began after {@code since}.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select count(*) filter (where unit_id = :unit and paid_at > :since) as earlier,
                           coalesce(sum(total) filter (where day = :day), 0)
                           + (select coalesce(sum(a.total), 0) from attempt_pay a where a.learner_id = :learner and a.day = :day) as paid
                      from lesson_pay
                     where learner_id = :learner and paid_at > cast(:since as timestamptz) - interval '2 days'
                    """)
    Before before(int learner, String unit, Instant since, LocalDate day);

    /** What {@link #before} answers. */
    interface Before {
        int getEarlier();

        int getPaid();
    }

    /**
     * Lessons and attempts of quizzes paid since then, alike ones of a day together. Of an attempt
     * only what it improved was worth something, however often the quiz was played.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select p.learner_id as learner, p.day, p.plain, p.staked, p.known, p.too_fast as tooFast, p.lost, p.finishing,
                           p.earlier, count(*) as lessons
                      from (select learner_id, day, plain, staked, known, too_fast, lost, finishing, least(earlier, 3) as earlier
                              from lesson_pay where learner_id in (:learners) and paid_at >= :since
                            union all
                            select learner_id, day, improved, 0, 0, too_fast, 0, finishing, 0
                              from attempt_pay where learner_id in (:learners) and paid_at >= :since) p
                     group by p.learner_id, p.day, p.plain, p.staked, p.known, p.too_fast, p.lost, p.finishing, p.earlier
                    """)
    List<Alike> since(Collection<Integer> learners, Instant since);

    /** Lessons and attempts of a learner on a day that were worth the same. */
    interface Alike {
        int getLearner();

        LocalDate getDay();

        int getPlain();

        int getStaked();

        int getKnown();

        int getTooFast();

        int getLost();

        boolean getFinishing();

        int getEarlier();

        long getLessons();
    }
}

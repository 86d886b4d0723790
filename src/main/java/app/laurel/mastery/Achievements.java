package app.laurel.mastery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Achievements extends Repository<Achievement, UUID> {

    /** Earned once, whoever else is just awarding it: 0 when the learner has it already. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into achievements (learner_id, type, cause, points, awarded_at)
                    values (:learner, :type, 'once', :points, :now) on conflict do nothing
                    """)
    int award(int learner, String type, int points, Instant now);

    List<Achievement> findByLearnerId(int learner);

    List<Achievement> findByLearnerIdAndAwardedAtBetween(int learner, Instant from, Instant to);

    /**
     * Lessons count that were read, and of one unit on one day only the best: nobody collects
     * trophies by repeating. The longest row of days is found as the largest group of days with the
     * same distance to their number in order.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with counted as (
                        select subject, max(score) as score, max(coalesce(new_right, correct_count)) as correct
                          from lessons
                         where learner_id = :learner and status = 'DONE' and not hasty
                         group by subject, module_id, cast(completed_at at time zone 'UTC' as date))
                    select (select count(*) from counted) as lessons,
                           (select count(*) from counted where score = 100) as perfect,
                           (select coalesce(sum(correct), 0) from counted) as correct,
                           (select count(distinct subject) from counted) as subjects,
                           coalesce((select max(n) from (select count(*) n from
                               (select day - cast(row_number() over (order by day) as int) as start
                                  from learning_days where learner_id = :learner and answers > 0) d group by start) r), 0) as streak,
                           (select count(*) from concept_mastery
                             where learner_id = :learner and total_count >= 5 and mastery_level >= 85) as strong
                    """)
    Measured measure(int learner);

    /** What {@link #measure} answers. */
    interface Measured {
        int getLessons();

        int getPerfect();

        int getCorrect();

        int getSubjects();

        int getStreak();

        int getStrong();
    }
}

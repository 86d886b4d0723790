package app.laurel.mastery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Achievements extends Repository<Achievement, UUID> {

    /**
     * Earned once, whoever else is just awarding it: empty when the learner has it already, or was
     * erased meanwhile. Answers what the family pays for it.
     *
     * @param place of what it usually pays, from 0 on
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with given as (
                        insert into achievements (learner_id, type, cause, points, awarded_at)
                        select u.id, :type, 'once', f.trophy_points[:place + 1], :now
                          from users u join families f on f.id = u.family_id where u.id = :learner for key share of u
                        on conflict do nothing
                        returning points)
                    select points from given
                    """)
    Optional<Integer> award(int learner, String type, int place, Instant now);

    List<Achievement> findByLearnerId(int learner);

    List<Achievement> findByLearnerIdAndAwardedAtBetween(int learner, Instant from, Instant to);

    /**
     * Lessons count that were read, and of one unit on one day only the best: nobody collects
     * trophies by repeating. The longest row of days is by the rule of {@link Streak}: each second
     * day without answers in a week begins anew. A concept is strong whose level is shown as {@link
     * Level#ADVANCED_FROM} or more.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with counted as (
                        select subject, max(score) as score, max(coalesce(new_right, correct_count)) as correct
                          from lessons
                         where learner_id = :learner and status = 'DONE' and not hasty and practice_of is null
                         group by subject, module_id, cast(completed_at at time zone
                             (select f.time_zone from users u join families f on f.id = u.family_id where u.id = :learner) as date)),
                    learnt as (select day from learning_days where learner_id = :learner and answers > 0),
                    missed as (
                        select cast(d as date) as day
                          from (select min(day) as first, max(day) as last from learnt) f
                         cross join lateral generate_series(cast(f.first as timestamp), cast(f.last as timestamp), interval '1 day') d
                         where not exists (select 1 from learnt l where l.day = cast(d as date))
                           and not exists (select 1 from sick_days s where s.learner_id = :learner and s.day = cast(d as date))),
                    breaks as (
                        select day, lead(day) over (partition by date_trunc('week', cast(day as timestamp)) order by day) as second from missed),
                    segments as (
                        select after, lead(second) over (order by after) as until
                          from (select day as after, second from breaks where second is not null
                                union all select date '0001-01-01', null) b)
                    select (select count(*) from counted) as lessons,
                           (select count(*) from counted where score = 100) as perfect,
                           (select coalesce(sum(correct), 0) from counted) as correct,
                           (select count(distinct subject) from counted) as subjects,
                           (select count(distinct r.question_hash) from quiz_answers r
                             where r.learner_id = :learner and r.is_correct and not r.too_fast
                               and not exists (select 1 from lessons p where p.id = r.lesson_id and p.practice_of is not null)
                               and exists (select 1 from quiz_answers w
                                            where w.learner_id = r.learner_id and w.question_hash = r.question_hash
                                              and not w.is_correct and w.answered_at < r.answered_at)) as comebacks,
                           (select coalesce(max((select count(*) from learnt l
                                                  where l.day > s.after and (s.until is null or l.day < s.until))), 0)
                              from segments s) as streak,
                           (select count(*) from reviews where learner_id = :learner and stability >= 21) as lasting,
                           (select count(*) from weekly_goals_met where learner_id = :learner) as weeklyGoals,
                           (select coalesce(sum(round(active_ms / 60000.0)), 0) from learning_days where learner_id = :learner) as minutes,
                           (select count(*) from concept_mastery
                             where learner_id = :learner and total_count >= 5 and recent_weight > 0
                               and recent_right >= 0.845 * recent_weight) as strong
                    """)
    Measured measure(int learner);

    /** What {@link #measure} answers. */
    interface Measured {
        int getLessons();

        int getPerfect();

        int getCorrect();

        int getSubjects();

        int getComebacks();

        int getStreak();

        int getWeeklyGoals();

        int getLasting();

        int getMinutes();

        int getStrong();
    }
}

package app.laurel.mastery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Day, week and subject totals; one statement an answer and one a finished lesson, whatever the
 * history.
 */
interface Tallies extends Repository<LearnerMastery, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    with per_day as (
                        insert into learning_days as d (learner_id, day, answers, correct, active_ms)
                        values (:learner, :day, 1, :correct, :ms)
                        on conflict (learner_id, day) do update
                           set answers = d.answers + 1, correct = d.correct + excluded.correct,
                               active_ms = d.active_ms + excluded.active_ms),
                    per_week as (
                        insert into subject_weeks as w (learner_id, subject, week, answers, correct)
                        values (:learner, :subject, date_trunc('week', cast(:day as timestamp)), 1, :correct)
                        on conflict (learner_id, subject, week) do update
                           set answers = w.answers + 1, correct = w.correct + excluded.correct)
                    update learner_profiles p
                       set subject_performance = p.subject_performance || jsonb_build_object(cast(:subject as text),
                           cast('{"score": 0, "lessonCount": 0, "scoreSum": 0, "masteryLevel": "beginner"}' as jsonb)
                           || coalesce(p.subject_performance -> :subject, cast('{}' as jsonb))
                           || jsonb_build_object(
                                'lastAttempted', cast(:at as text),
                                'answers', coalesce(cast(p.subject_performance -> :subject ->> 'answers' as int), 0) + 1,
                                'correct', coalesce(cast(p.subject_performance -> :subject ->> 'correct' as int), 0) + :correct))
                     where p.user_id = :learner
                    """)
    void answered(int learner, String subject, LocalDate day, int correct, long ms, String at);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    with per_day as (
                        insert into learning_days as d (learner_id, day, lessons) values (:learner, :day, 1)
                        on conflict (learner_id, day) do update set lessons = d.lessons + 1),
                    per_week as (
                        insert into subject_weeks as w (learner_id, subject, week, lessons, score_sum)
                        values (:learner, :subject, date_trunc('week', cast(:day as timestamp)), 1, :score)
                        on conflict (learner_id, subject, week) do update
                           set lessons = w.lessons + 1, score_sum = w.score_sum + excluded.score_sum),
                    now_is as (
                        select p.id, count, sum, round(1.0 * sum / count) average
                          from learner_profiles p
                         cross join lateral (
                               select coalesce(cast(p.subject_performance -> :subject ->> 'lessonCount' as int), 0) + 1 count,
                                      coalesce(cast(p.subject_performance -> :subject ->> 'scoreSum' as int), 0) + :score sum) t
                         where p.user_id = :learner)
                    update learner_profiles p
                       set subject_performance = p.subject_performance || jsonb_build_object(cast(:subject as text),
                           cast('{"answers": 0, "correct": 0}' as jsonb)
                           || coalesce(p.subject_performance -> :subject, cast('{}' as jsonb))
                           || jsonb_build_object(
                                'lastAttempted', cast(:at as text),
                                'lessonCount', n.count, 'scoreSum', n.sum, 'score', n.average,
                                'masteryLevel', case when n.average >= 85 and n.count >= 5 then 'advanced'
                                                     when n.average >= 70 and n.count >= 3 then 'intermediate'
                                                     else 'beginner' end))
                      from now_is n
                     where p.id = n.id
                    """)
    void finished(int learner, String subject, LocalDate day, int score, String at);

    List<LearnerMastery> findByUserIdIn(Collection<Integer> learners);

    @Query(
            "from LearningDay d where d.id.learnerId in :learners and d.id.day >= :from order by d.id.learnerId, d.id.day")
    List<LearningDay> days(Collection<Integer> learners, LocalDate from);

    @Query(
            "from SubjectWeek w where w.id.learnerId in :learners and w.id.week >= :from order by w.id.learnerId, w.id.subject, w.id.week")
    List<SubjectWeek> weeks(Collection<Integer> learners, LocalDate from);
}

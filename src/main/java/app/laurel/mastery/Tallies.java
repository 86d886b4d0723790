package app.laurel.mastery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Day, week and subject totals; one statement an answer and one a finished lesson, whatever the
 * history. What stands in a profile is read from the row that is updated, and nowhere else: only
 * that is read again when another transaction has just changed it.
 */
interface Tallies extends Repository<LearnerMastery, String> {

    /**
     * Counts one answer, keeps its review cards, and moves how far beside the grade the subject's
     * questions should lie; parallel answers are all counted.
     *
     * @param cards the cards after the answer, one for each concept, as JSON
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    with card as materialized (
                        select * from jsonb_to_recordset(cast(:cards as jsonb))
                            as c(concept text, stability double precision, difficulty double precision, due date,
                                 "lastReview" timestamptz, reps int, lapses int, "paceMs" int)
                         order by concept),
                    per_concept as (
                        insert into concept_mastery as m (learner_id, concept_name, subject, correct_count, total_count,
                                                          mastery_level, needs_reinforcement, recent_right, recent_weight,
                                                          last_tested, created_at)
                        select :learner, concept, :subject, :correct, 1, 100 * :correct, :correct = 0, :correct, 1,
                               "lastReview", "lastReview"
                          from card
                         order by concept
                        on conflict (learner_id, concept_name, subject) do update
                           set correct_count = m.correct_count + excluded.correct_count,
                               total_count = m.total_count + 1,
                               mastery_level = round(100.0 * (m.correct_count + excluded.correct_count) / (m.total_count + 1)),
                               needs_reinforcement = round(100.0 * (m.correct_count + excluded.correct_count) / (m.total_count + 1)) < 70,
                               recent_right = m.recent_right * :kept + excluded.recent_right,
                               recent_weight = m.recent_weight * :kept + 1,
                               last_tested = excluded.last_tested),
                    per_card as (
                        insert into reviews (learner_id, concept, stability, difficulty, due, last_review, reps, lapses, pace_ms)
                        select :learner, concept, stability, difficulty, due, "lastReview", reps, lapses, "paceMs"
                          from card
                         order by concept
                        on conflict (learner_id, concept) do update
                           set stability = excluded.stability, difficulty = excluded.difficulty, due = excluded.due,
                               last_review = excluded.last_review, reps = excluded.reps, lapses = excluded.lapses,
                               pace_ms = excluded.pace_ms),
                    per_day as (
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
                       set subject_performance = (select p.subject_performance || jsonb_build_object(cast(:subject as text),
                           cast('{"score": 0, "lessonCount": 0, "scoreSum": 0, "masteryLevel": "beginner"}' as jsonb)
                           || seen
                           || jsonb_build_object(
                                'lastAttempted', cast(:at as text),
                                'answers', coalesce(cast(seen ->> 'answers' as int), 0) + 1,
                                'correct', coalesce(cast(seen ->> 'correct' as int), 0) + :correct,
                                'recentRight', coalesce(cast(seen ->> 'recentRight' as double precision), 0) * :kept + :correct,
                                'recentWeight', coalesce(cast(seen ->> 'recentWeight' as double precision), 0) * :kept + 1,
                                'stretch', least(:farthest, greatest(-:farthest,
                                    coalesce(cast(seen ->> 'stretch' as double precision), 0) + :step))))
                                from (select coalesce(p.subject_performance -> :subject, cast('{}' as jsonb)) as seen) so_far)
                     where p.user_id = :learner
                    """)
    void answered(
            int learner,
            String subject,
            LocalDate day,
            int correct,
            long ms,
            String at,
            double kept,
            double step,
            double farthest,
            String cards);

    /**
     * Counts all answers of an attempt of a quiz, with what they leave of older ones; parallel
     * attempts are all counted. Without a subject only the day and the review cards are.
     *
     * @param kept what is left of the weight of older answers
     * @param cards {@link PlayedCards.Row} as JSON
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    with card as materialized (
                        select * from jsonb_to_recordset(cast(:cards as jsonb))
                            as c(concept text, stability double precision, difficulty double precision, due date,
                                 "lastReview" timestamptz, reps int, lapses int, "paceMs" int, correct int, total int,
                                 "right" double precision, weight double precision)
                         order by concept),
                    per_concept as (
                        insert into concept_mastery as m (learner_id, concept_name, subject, correct_count, total_count,
                                                          mastery_level, needs_reinforcement, recent_right, recent_weight,
                                                          last_tested, created_at)
                        select :learner, c.concept, cast(:subject as text), c.correct, c.total, round(100.0 * c.correct / c.total),
                               round(100.0 * c.correct / c.total) < 70, c."right", c.weight, c."lastReview", c."lastReview"
                          from card c
                         where cast(:subject as text) is not null
                         order by c.concept
                        on conflict (learner_id, concept_name, subject) do update
                           set correct_count = m.correct_count + excluded.correct_count,
                               total_count = m.total_count + excluded.total_count,
                               mastery_level = round(100.0 * (m.correct_count + excluded.correct_count) / (m.total_count + excluded.total_count)),
                               needs_reinforcement = round(100.0 * (m.correct_count + excluded.correct_count) / (m.total_count + excluded.total_count)) < 70,
                               recent_right = m.recent_right * power(cast(:keptOfOne as double precision), excluded.total_count) + excluded.recent_right,
                               recent_weight = m.recent_weight * power(cast(:keptOfOne as double precision), excluded.total_count) + excluded.recent_weight,
                               last_tested = excluded.last_tested),
                    per_card as (
                        insert into reviews (learner_id, concept, stability, difficulty, due, last_review, reps, lapses, pace_ms)
                        select :learner, concept, stability, difficulty, due, "lastReview", reps, lapses, "paceMs"
                          from card
                         order by concept
                        on conflict (learner_id, concept) do update
                           set stability = excluded.stability, difficulty = excluded.difficulty, due = excluded.due,
                               last_review = excluded.last_review, reps = excluded.reps, lapses = excluded.lapses,
                               pace_ms = excluded.pace_ms),
                    per_day as (
                        insert into learning_days as d (learner_id, day, answers, correct, active_ms)
                        values (:learner, :day, :answers, :correct, :ms)
                        on conflict (learner_id, day) do update
                           set answers = d.answers + excluded.answers, correct = d.correct + excluded.correct,
                               active_ms = d.active_ms + excluded.active_ms),
                    per_week as (
                        insert into subject_weeks as w (learner_id, subject, week, answers, correct)
                        select :learner, cast(:subject as text), date_trunc('week', cast(:day as timestamp)), :answers, :correct
                         where cast(:subject as text) is not null
                        on conflict (learner_id, subject, week) do update
                           set answers = w.answers + excluded.answers, correct = w.correct + excluded.correct)
                    update learner_profiles p
                       set subject_performance = (select p.subject_performance || jsonb_build_object(cast(:subject as text),
                           cast('{"score": 0, "lessonCount": 0, "scoreSum": 0, "masteryLevel": "beginner"}' as jsonb)
                           || seen
                           || jsonb_build_object(
                                'lastAttempted', cast(:at as text),
                                'answers', coalesce(cast(seen ->> 'answers' as int), 0) + :answers,
                                'correct', coalesce(cast(seen ->> 'correct' as int), 0) + :correct,
                                'recentRight', coalesce(cast(seen ->> 'recentRight' as double precision), 0) * :kept + :right,
                                'recentWeight', coalesce(cast(seen ->> 'recentWeight' as double precision), 0) * :kept + :weight,
                                'stretch', least(:farthest, greatest(-:farthest,
                                    coalesce(cast(seen ->> 'stretch' as double precision), 0) + :step))))
                                from (select coalesce(p.subject_performance -> cast(:subject as text), cast('{}' as jsonb)) as seen) so_far)
                     where p.user_id = :learner and cast(:subject as text) is not null
                    """)
    void played(
            int learner,
            @Nullable String subject,
            LocalDate day,
            int answers,
            int correct,
            long ms,
            String at,
            double kept,
            double keptOfOne,
            double right,
            double weight,
            double step,
            double farthest,
            String cards);

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
                           set lessons = w.lessons + 1, score_sum = w.score_sum + excluded.score_sum)
                    update learner_profiles p
                       set subject_performance = (select p.subject_performance || jsonb_build_object(cast(:subject as text),
                           cast('{"answers": 0, "correct": 0, "recentRight": 0, "recentWeight": 0, "stretch": 0}' as jsonb)
                           || coalesce(p.subject_performance -> :subject, cast('{}' as jsonb))
                           || jsonb_build_object(
                                'lastAttempted', cast(:at as text),
                                'lessonCount', n.count, 'scoreSum', n.sum, 'score', n.average,
                                'masteryLevel', case when n.average >= 85 and n.count >= 5 then 'advanced'
                                                     when n.average >= 70 and n.count >= 3 then 'intermediate'
                                                     else 'beginner' end))
                                from (select count, sum, round(1.0 * sum / count) as average
                                        from (select coalesce(cast(p.subject_performance -> :subject ->> 'lessonCount' as int), 0) + 1 as count,
                                                     coalesce(cast(p.subject_performance -> :subject ->> 'scoreSum' as int), 0) + :score as sum) t) n)
                     where p.user_id = :learner
                    """)
    void finished(int learner, String subject, LocalDate day, int score, String at);

    /** Puts what a parent decided about a concept, none or one, in place of what was decided. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    update learner_profiles
                       set struggling_areas = coalesce((select jsonb_agg(one) from jsonb_array_elements(struggling_areas) one
                                                         where one ->> 'id' <> :id), cast('[]' as jsonb)) || cast(:decided as jsonb)
                     where user_id = :learner
                    """)
    void guideConcept(int learner, String id, String decided);

    /** Puts what a parent decided about a subject, none or one, in place of what was decided. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    update learner_profiles
                       set recommended_subjects = coalesce((select jsonb_agg(one) from jsonb_array_elements(recommended_subjects) one
                                                             where one ->> 'id' <> :id), cast('[]' as jsonb)) || cast(:decided as jsonb)
                     where user_id = :learner
                    """)
    void guideSubject(int learner, String id, String decided);

    @Query(
            nativeQuery = true,
            value =
                    """
                    select exists (select 1 from concept_mastery
                                    where learner_id = :learner and concept_name = :concept)
                    """)
    boolean hasMet(int learner, String concept);

    List<LearnerMastery> findByUserIdIn(Collection<Integer> learners);

    @Query(
            "from LearningDay d where d.id.learnerId in :learners and d.id.day >= :from order by d.id.learnerId, d.id.day")
    List<LearningDay> days(Collection<Integer> learners, LocalDate from);

    @Query(
            "from SubjectWeek w where w.id.learnerId in :learners and w.id.week >= :from order by w.id.learnerId, w.id.subject, w.id.week")
    List<SubjectWeek> weeks(Collection<Integer> learners, LocalDate from);
}

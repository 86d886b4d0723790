package app.laurel.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads all totals of learners together, so that a screen costs one statement, not five. */
interface Standings extends Repository<LearnerMastery, String> {

    /**
     * The row of days ends at the second of two days without answers in one week, by {@link
     * Streak}.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with learnt as (
                        select learner_id, day from learning_days
                         where learner_id in (:learners) and answers > 0 and day <= :today),
                    missed as (
                        select f.learner_id, cast(d as date) as day
                          from (select learner_id, min(day) as first from learnt group by learner_id) f
                         cross join lateral generate_series(cast(f.first as timestamp), cast(:today as timestamp) - interval '1 day', interval '1 day') d
                         where not exists (select 1 from learnt l where l.learner_id = f.learner_id and l.day = cast(d as date))
                           and not exists (select 1 from sick_days s where s.learner_id = f.learner_id and s.day = cast(d as date))),
                    broken as (
                        select learner_id, max(day) as day
                          from (select learner_id, day,
                                       lead(day) over (partition by learner_id, date_trunc('week', cast(day as timestamp)) order by day) as second
                                  from missed) m
                         where second is not null group by learner_id)
                    select 'DAY' as kind, learner_id as learner, cast(null as text) as subject, cast(null as text) as name,
                           day, cast(null as timestamptz) as at, answers as a, correct as b, lessons as c, active_ms as d,
                           cast(0 as double precision) as e, cast(0 as double precision) as f,
                           cast(0 as double precision) as g
                      from learning_days
                     where learner_id in (:learners) and day >= :from
                    union all
                    select 'WEEK', learner_id, subject, null, week, null, answers, correct, lessons, score_sum, 0, 0, 0
                      from subject_weeks
                     where learner_id in (:learners) and week >= :from
                    union all
                    select 'CONCEPT', m.learner_id, m.subject, m.concept_name, r.due, m.last_tested, m.correct_count, m.total_count, 0, 0,
                           m.recent_right, m.recent_weight, 0
                      from concept_mastery m
                      left join reviews r on r.learner_id = m.learner_id and r.concept = m.concept_name
                     where m.learner_id in (:learners)
                       and (:allConcepts or m.total_count >= 5 and m.recent_right < 0.695 * m.recent_weight)
                    union all
                    select 'SUBJECT', p.user_id, s.key, s.value ->> 'masteryLevel', null,
                           cast(s.value ->> 'lastAttempted' as timestamptz),
                           cast(s.value ->> 'score' as int), cast(s.value ->> 'lessonCount' as int),
                           cast(s.value ->> 'answers' as int), cast(s.value ->> 'correct' as int),
                           cast(s.value ->> 'recentRight' as double precision), cast(s.value ->> 'recentWeight' as double precision),
                           cast(s.value ->> 'stretch' as double precision)
                      from learner_profiles p cross join lateral jsonb_each(p.subject_performance) s
                     where p.user_id in (:learners)
                    union all
                    select 'GUIDE', p.user_id, g.kind, g.one ->> 'id', null, null,
                           case when cast(g.one ->> 'hidden' as boolean) then 1 else 0 end, 0, 0, 0, 0, 0, 0
                      from learner_profiles p
                     cross join lateral (
                           select 'CONCEPT' as kind, one from jsonb_array_elements(p.struggling_areas) one
                           union all
                           select 'SUBJECT', one from jsonb_array_elements(p.recommended_subjects) one) g
                     where p.user_id in (:learners) and g.one ->> 'id' is not null
                    union all
                    select 'SICK', learner_id, null, null, day, null, 0, 0, 0, 0, 0, 0, 0
                      from sick_days
                     where learner_id in (:learners)
                    union all
                    select 'GOAL', learner_id, null, measure, null, set_at, target, 0, 0, 0, 0, 0, 0
                      from weekly_goals
                     where learner_id in (:learners)
                    union all
                    select 'STREAK', l.learner_id, null, null, null, null, count(*), 0, 0, 0, 0, 0, 0
                      from learnt l left join broken b on b.learner_id = l.learner_id
                     where b.day is null or l.day > b.day
                     group by l.learner_id
                    order by kind, learner, subject, day, name
                    """)
    List<Line> of(
            Collection<Integer> learners, LocalDate from, LocalDate today, boolean allConcepts);

    /** When who answered last; nobody who never did. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select p.user_id as learner, max(cast(s.value ->> 'lastAttempted' as timestamptz)) as at
                      from learner_profiles p cross join lateral jsonb_each(p.subject_performance) s
                     where p.user_id in (:learners) and s.value ->> 'lastAttempted' is not null
                     group by p.user_id
                    """)
    List<LastAnswer> lastAnswers(Collection<Integer> learners);

    /** When a learner answered last. */
    interface LastAnswer {
        int getLearner();

        Instant getAt();
    }

    /** One total of any kind; what the numbers mean depends on the kind. */
    interface Line {
        String getKind();

        int getLearner();

        @Nullable String getSubject();

        @Nullable String getName();

        @Nullable LocalDate getDay();

        @Nullable Instant getAt();

        int getA();

        int getB();

        int getC();

        long getD();

        double getE();

        double getF();

        double getG();
    }
}

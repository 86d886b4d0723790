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

    @Query(
            nativeQuery = true,
            value =
                    """
                    select 'DAY' as kind, learner_id as learner, cast(null as text) as subject, cast(null as text) as name,
                           day, cast(null as timestamptz) as at, answers as a, correct as b, lessons as c, active_ms as d
                      from learning_days
                     where learner_id in (:learners) and day >= :from
                    union all
                    select 'WEEK', learner_id, subject, null, week, null, answers, correct, lessons, score_sum
                      from subject_weeks
                     where learner_id in (:learners) and week >= :from
                    union all
                    select 'CONCEPT', learner_id, subject, concept_name, null, last_tested, correct_count, total_count, mastery_level, 0
                      from concept_mastery
                     where learner_id in (:learners) and (:allConcepts or needs_reinforcement and total_count >= 5)
                    union all
                    select 'SUBJECT', p.user_id, s.key, s.value ->> 'masteryLevel', null,
                           cast(s.value ->> 'lastAttempted' as timestamptz),
                           cast(s.value ->> 'score' as int), cast(s.value ->> 'lessonCount' as int),
                           cast(s.value ->> 'answers' as int), cast(s.value ->> 'correct' as int)
                      from learner_profiles p cross join lateral jsonb_each(p.subject_performance) s
                     where p.user_id in (:learners)
                    union all
                    select 'STREAK', learner_id, null, null, null, null,
                           case when bool_or(island = -1) then count(*) filter (where island = -1)
                                else count(*) filter (where island = 0) end, 0, 0, 0
                      from (select learner_id,
                                   (cast(:today as date) - day)
                                   - row_number() over (partition by learner_id order by day desc) as island
                              from learning_days
                             where learner_id in (:learners) and answers > 0 and day <= :today) days
                     group by learner_id
                    order by kind, learner, subject, day, name
                    """)
    List<Line> of(
            Collection<Integer> learners, LocalDate from, LocalDate today, boolean allConcepts);

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
    }
}

package app.laurel.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawnQuestions extends Repository<WithdrawnRow, String> {

    boolean existsById(String hash);

    /** Those that nobody is asked now, the newest first, after the position. */
    @Query(
            """
            from WithdrawnRow w
             where w.broughtBackAt is null
               and (w.withdrawnAt < :at or w.withdrawnAt = :at and w.questionHash > :hash)
             order by w.withdrawnAt desc, w.questionHash
            """)
    List<WithdrawnRow> page(Instant at, String hash, Limit limit);

    /**
     * Withdraws a question and answers the reports of it that nobody answered, or that were
     * answered by bringing it back. Alone, so that lessons that are begun are found afterwards, or
     * find this. What the question is stands where it was withdrawn before, else in a report, else
     * it is what is given. Empty, and nothing is written, when it is withdrawn or nobody knows it.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with alone as materialized (
                        select 1 from (select pg_advisory_xact_lock(hashtext('curriculum'))) as locked),
                    before as (
                        select question_text, unit_id, content, brought_back_at from withdrawn_questions where question_hash = :hash),
                    source as (
                        select 1 as place, question_text, unit_id, content from before
                        union all
                        (select 2, r.question_text, coalesce(r.unit_id, l.module_id),
                                coalesce(r.content, l.spec -> 'questions' -> r.question_index)
                           from question_reports r left join lessons l on l.id = r.lesson_id
                          where r.question_hash = :hash and not r.of_family order by r.reported_at, r.id limit 1)
                        union all
                        select 3, cast(:text as text), cast(:unit as text), cast(:content as jsonb)
                         where cast(:content as jsonb) is not null),
                    gone as (
                        insert into withdrawn_questions as w (question_hash, question_text, unit_id, content, withdrawn_by, withdrawn_at)
                        select :hash, s.question_text, s.unit_id, s.content, :by, :now
                          from alone, (select * from source order by place limit 1) s
                        on conflict (question_hash) do update
                           set withdrawn_by = excluded.withdrawn_by, withdrawn_at = excluded.withdrawn_at, brought_back_at = null
                         where w.brought_back_at is not null
                        returning question_text),
                    answered as (
                        update question_reports
                           set answer = 'WITHDRAWN', answered_at = :now
                         where question_hash = :hash and not of_family and exists (select from gone)
                           and (answered_at is null or answered_at = (select brought_back_at from before))
                        returning family_id)
                    select g.question_text as text, array(select distinct family_id from answered) as families from gone g
                    """)
    Optional<Decided> withdraw(
            String hash,
            @Nullable String text,
            @Nullable String unit,
            @Nullable String content,
            int by,
            Instant now);

    /** Brings a question back; who reported it hears that it stays. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with back as (
                        update withdrawn_questions set brought_back_at = :now
                         where question_hash = :hash and brought_back_at is null returning question_text, withdrawn_at),
                    answered as (
                        update question_reports
                           set answer = 'KEPT', answered_at = :now
                         where question_hash = :hash and not of_family and answer = 'WITHDRAWN' and exists (select from back)
                        returning family_id)
                    select b.question_text as text, array(select distinct family_id from answered) as families from back b
                    """)
    Optional<Decided> bringBack(String hash, Instant now);

    /** The question stays as it is; who reported it hears that. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with answered as (
                        update question_reports set answer = 'KEPT', answered_at = :now
                         where question_hash = :hash and not of_family and answered_at is null
                        returning family_id, question_text)
                    select min(question_text) as text, array_agg(distinct family_id) as families from answered
                    having count(*) > 0
                    """)
    Optional<Decided> keep(String hash, Instant now);

    /** What was decided about the question at that moment was not. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with back as (
                        delete from withdrawn_questions
                         where question_hash = :hash and withdrawn_at = :then and brought_back_at is null returning question_text),
                    reopened as (
                        update question_reports set answer = null, answered_at = null
                         where question_hash = :hash and answered_at = :then returning family_id, question_text),
                    both_of_them as (
                        select question_text, null as family_id from back
                        union all
                        select question_text, family_id from reopened)
                    select min(question_text) as text,
                           coalesce(array_agg(distinct family_id) filter (where family_id is not null), '{}') as families
                      from both_of_them having count(*) > 0
                    """)
    Optional<Decided> reopen(String hash, Instant then);

    /** What was decided about, and whose reports of it were touched. */
    interface Decided {
        String getText();

        Integer[] getFamilies();
    }

    /** Unfinished lessons with a question that nobody answered there yet, and whose they are. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select l.id as id, u.family_id as family from lessons l join users u on u.id = l.learner_id
                     where l.status <> 'DONE'
                       and l.spec @> jsonb_build_object('questions', jsonb_build_array(jsonb_build_object('text', cast(:text as text))))
                    """)
    List<Running> running(String text);

    /** A lesson that is not finished. */
    interface Running {
        String getId();

        int getFamily();
    }
}

package app.laurel.learning;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Hidings extends Repository<Hiding, UUID> {

    @Query("select h.questionHash from Hiding h where h.familyId = :family")
    Set<String> hashes(int family);

    /** The hashes of what the family hid, and of what nobody is asked. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select question_hash from hidden_questions where family_id = :family
                    union
                    select question_hash from withdrawn_questions where brought_back_at is null
                    """)
    Set<String> leftOutOf(int family);

    /**
     * What a new lesson of the learner leaves out: the hashes of questions that nobody is asked,
     * that the family hid, and those that the learner reported and nobody decided on.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select question_hash from hidden_questions where family_id = :family
                    union
                    select question_hash from question_reports where learner_id = :learner and settled_at is null
                    union
                    select question_hash from withdrawn_questions where brought_back_at is null
                    """)
    Set<String> leftOut(int family, int learner);

    /**
     * What a new lesson of the unit has to look at, in one statement: the hashes of questions that
     * the learner answered right since then, those of questions that nobody is asked, that the
     * family hid or the learner reported without a decision yet, what the family wrote for the unit
     * itself, and whether the unit is withdrawn.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select 'KNOWN' as kind, cast(question_hash as text) as content from quiz_answers
                     where learner_id = :learner and answered_at > :since and is_correct
                    union all
                    select 'HIDDEN', question_hash from hidden_questions where family_id = :family
                    union all
                    select 'HIDDEN', question_hash from question_reports
                     where learner_id = :learner and settled_at is null
                    union all
                    select 'HIDDEN', question_hash from withdrawn_questions
                     where brought_back_at is null and split_part(unit_id, '/', 1) = split_part(:unit, '/', 1)
                    union all
                    select 'OWN', cast(content as text) from own_questions
                     where family_id = :family and unit_id = :unit
                    union all
                    select 'WITHDRAWN', unit_id from withdrawn_units where unit_id = :unit
                    """)
    List<Remembered> remembered(int learner, Instant since, int family, String unit);

    /** One thing that was remembered. */
    interface Remembered {
        String getKind();

        String getContent();
    }

    /** The newest first. */
    @Query(
            """
            select new app.laurel.learning.HidingRow(
                       h,
                       case when exists (
                           select 1 from Report r
                            where r.familyId = h.familyId and r.questionHash = h.questionHash
                              and r.learnerId is null and r.answeredAt is null) then true else false end)
              from Hiding h where h.familyId = :family order by h.hiddenAt desc, h.id
            """)
    List<HidingRow> of(int family, Limit limit);

    /** Answers 0, and writes nothing, when the family hid it before. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into hidden_questions (id, family_id, question_hash, question_text, unit_id, hidden_by, hidden_at)
                    values (:id, :family, :hash, :text, cast(:unit as text), :by, :now)
                    on conflict do nothing
                    """)
    int hide(
            UUID id,
            int family,
            String hash,
            String text,
            @Nullable String unit,
            int by,
            Instant now);

    @Modifying
    @Query("delete from Hiding h where h.familyId = :family and h.questionHash = :hash")
    int show(int family, String hash);
}

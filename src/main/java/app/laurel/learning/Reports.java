package app.laurel.learning;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Report r where r.id = :id and r.familyId = :family and r.learnerId is not null")
    Optional<Report> lock(UUID id, int family);

    /**
     * An adult's report of a question as a preview shows it, which leaves nothing to settle.
     * Another one of the same family takes its place and waits for an answer again.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into question_reports (id, family_id, question_hash, question_text, right_answer, words, reported_at,
                                                  settled_by, settled_at, hid, unit_id, content)
                    values (gen_random_uuid(), :family, :hash, :text, :right, cast(:words as text), :now,
                            :by, :now, true, :unit, cast(:content as jsonb))
                    on conflict (family_id, question_hash) where lesson_id is null do update
                       set words = excluded.words, reported_at = excluded.reported_at, settled_by = excluded.settled_by,
                           settled_at = excluded.settled_at, hid = true, answer = null, answered_at = null
                    """)
    void reportByAdult(
            int family,
            String hash,
            String text,
            String right,
            @Nullable String words,
            int by,
            Instant now,
            String unit,
            String content);

    /** Takes back an adult's report that nobody answered. */
    @Modifying
    @Query(
            "delete from Report r where r.familyId = :family and r.questionHash = :hash and r.learnerId is null and r.answeredAt is null")
    int takeBack(int family, String hash);

    /**
     * Those nobody decided on and whose question is still asked, and those that an administrator
     * answered since then, the oldest first.
     */
    @Query(
            """
            from Report r
             where r.familyId = :family
               and (r.settledAt is null and (r.answer is null or r.answer <> 'WITHDRAWN') or r.answeredAt > :since)
             order by r.reportedAt, r.id
            """)
    List<Report> ofFamily(int family, Instant since, Limit limit);

    /**
     * Questions with reports that no administrator answered, the oldest report first, after the
     * position. Nothing in it tells whose they are.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select g.hash, g.reports, g.families, g.first_at as firstAt, t.unit, cast(t.content as text) as content,
                           w.words, s.answered, s.correct
                      from (select question_hash as hash, count(*) as reports, count(distinct family_id) as families,
                                   min(reported_at) as first_at
                              from question_reports where answered_at is null and not of_family
                             group by question_hash
                            having min(reported_at) > :at or min(reported_at) = :at and question_hash > :hash
                             order by min(reported_at), question_hash limit :most) g
                     cross join lateral (
                           select coalesce(r.unit_id, l.module_id) as unit,
                                  coalesce(r.content, l.spec -> 'questions' -> r.question_index) as content
                             from question_reports r left join lessons l on l.id = r.lesson_id
                            where r.question_hash = g.hash and r.answered_at is null and not r.of_family
                            order by r.reported_at, r.id limit 1) t
                     cross join lateral (
                           select array(select r.words from question_reports r
                                         where r.question_hash = g.hash and r.answered_at is null and not r.of_family
                                           and r.words is not null
                                         group by r.words order by count(*) desc, min(r.reported_at) limit 10) as words) w
                     cross join lateral (
                           select count(*) as answered, count(*) filter (where a.is_correct) as correct
                             from quiz_answers a where a.question_hash = g.hash) s
                     order by g.first_at, g.hash
                    """)
    List<Group> unanswered(Instant at, String hash, int most);

    /** All reports of one question. */
    interface Group {
        String getHash();

        int getReports();

        int getFamilies();

        Instant getFirstAt();

        String getUnit();

        String getContent();

        String[] getWords();

        long getAnswered();

        long getCorrect();
    }

    /** How many questions have such reports, and how many questions nobody is asked. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select (select count(distinct question_hash) from question_reports
                             where answered_at is null and not of_family) as reported,
                           (select count(*) from withdrawn_questions where brought_back_at is null) as withdrawn
                    """)
    Counts counts();

    /** What there is to look at. */
    interface Counts {
        int getReported();

        int getWithdrawn();
    }

    @Query(
            """
            select new app.laurel.learning.FiledReport(r.lessonId, r.questionIndex, r.questionText, r.chosen, r.rightAnswer, r.words,
                       r.reportedAt, r.settledBy, r.settledAt, r.hid, r.answer, r.answeredAt)
              from Report r where r.learnerId = :learner order by r.reportedAt, r.id
            """)
    List<FiledReport> of(int learner);

    /** Answers 0, and writes nothing, when the answer was reported before. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into question_reports (id, family_id, learner_id, lesson_id, question_index, question_hash, question_text,
                                                  chosen, right_answer, words, reported_at, of_family, answer, answered_at)
                    select gen_random_uuid(), :family, a.learner_id, a.lesson_id, a.question_index, a.question_hash, a.question_text,
                           a.chosen_option, a.right_option, cast(:words as text), :now,
                           coalesce(l.module_id like 'own/%', true) or exists (
                               select from own_questions o where o.family_id = :family and o.question_hash = a.question_hash),
                           case when w.question_hash is not null then 'WITHDRAWN' end,
                           case when w.question_hash is not null then cast(:now as timestamptz) end
                      from quiz_answers a
                      join lessons l on l.id = a.lesson_id
                      left join withdrawn_questions w on w.question_hash = a.question_hash and w.brought_back_at is null
                     where a.lesson_id = :lesson and a.question_index = :index and a.learner_id = :learner
                    on conflict do nothing
                    """)
    int report(
            int family, int learner, String lesson, int index, @Nullable String words, Instant now);
}

package app.laurel.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Answers extends Repository<Answer, UUID> {

    Answer save(Answer answer);

    List<Answer> findByLessonIdOrderByQuestionIndex(String lessonId);

    @Query(
            """
            select new app.laurel.learning.AnsweredQuestion(a.id, a.lessonId, l.title, l.subject, a.kind, a.questionText, a.chosenOption,
                       a.rightOption,
                       cast(function('jsonb_extract_path_text', l.spec, 'questions', cast(a.questionIndex as string), 'explanation') as string),
                       a.correct, a.conceptTags, a.elapsedMs, a.tooFast, a.hinted, a.answeredAt)
              from Answer a join Lesson l on l.id = a.lessonId
             where a.learnerId = :learner and (a.answeredAt < :at or a.answeredAt = :at and a.id < :id)
               and (:subject is null or l.subject = :subject)
               and (:concept is null or array_position(a.conceptTags, cast(:concept as string)) > 0)
               and (:lesson is null or a.lessonId = :lesson)
               and a.correct in (:outcomes) and a.answeredAt >= :from
             order by a.answeredAt desc, a.id desc
            """)
    List<AnsweredQuestion> page(
            int learner,
            Instant at,
            UUID id,
            @Nullable String subject,
            @Nullable String concept,
            @Nullable String lesson,
            Collection<Boolean> outcomes,
            Instant from,
            Limit limit);

    /**
     * How often each of the questions was answered, whoever did, and whether nobody is asked it.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select h.hash, count(a.id) as answered, count(*) filter (where a.is_correct) as correct,
                           exists (select from withdrawn_questions w
                                    where w.question_hash = h.hash and w.brought_back_at is null) as withdrawn
                      from unnest(cast(:hashes as text[])) as h (hash) left join quiz_answers a on a.question_hash = h.hash
                     group by h.hash
                    """)
    List<Asked> asked(String[] hashes);

    /** What became of a question everywhere. */
    interface Asked {
        String getHash();

        long getAnswered();

        long getCorrect();

        boolean getWithdrawn();
    }
}

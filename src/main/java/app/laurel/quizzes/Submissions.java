package app.laurel.quizzes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Attempts that are handed in whole: one statement each, whatever the number of questions. */
interface Submissions extends Repository<Attempt, UUID> {

    /**
     * Stores the attempt with its answers and says which number it has; empty, and nothing stored,
     * when none is left, somebody took the same number at the same moment, or the quiz has other
     * questions by now.
     *
     * @param answers rows as JSON
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with begun as (
                        insert into quiz_attempt (id, quiz_id, user_id, version, number, allowed, state, started_at, total_questions,
                                                  answered, correct_count, last_answered_at, total_time_ms, timed_out, completed_at)
                        select :id, q.id, :user, q.version, n.used + 1, q.max_attempts,
                               cast(case when :timedOut then 'TIMED_OUT' else 'FINISHED' end as attempt_state),
                               cast(:now as timestamptz) - :time * interval '1 millisecond', q.question_count,
                               :answered, :correct, :now, :time, :timedOut, :now
                          from quiz q
                         cross join lateral (select coalesce(max(a.number), 0) as used from quiz_attempt a
                                              where a.quiz_id = q.id and a.user_id = :user) n
                         where q.id = :quiz and q.version = :version and n.used < q.max_attempts
                        on conflict do nothing
                        returning id, number),
                    given as (
                        insert into attempt_answer (attempt_id, question_id, answer_id, response, words, is_correct, display_order,
                                                    answered_at, elapsed_ms, too_fast)
                        select b.id, g.question, g.answer, g.response, g.words, g.correct, g.place, :now, g.elapsed, g."tooFast"
                          from begun b
                         cross join jsonb_to_recordset(cast(:answers as jsonb))
                               as g (question uuid, answer uuid, response jsonb, words text, correct boolean, place integer,
                                     elapsed integer, "tooFast" boolean))
                    select number from begun
                    """)
    Optional<Integer> store(
            UUID id,
            UUID quiz,
            int version,
            int user,
            boolean timedOut,
            int time,
            int answered,
            int correct,
            String answers,
            Instant now);

    /** How many attempts the person has left; below 1 for none. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select q.max_attempts - (select coalesce(max(a.number), 0) from quiz_attempt a
                                              where a.quiz_id = q.id and a.user_id = :user)
                      from quiz q where q.id = :quiz
                    """)
    Optional<Integer> left(UUID quiz, int user);
}

package app.laurel.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people make of quizzes: each attempt is begun, answered and closed once. */
interface Attempts extends Repository<Attempt, UUID> {

    /** Empty when the person can neither begin the quiz nor go on with it. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select a.id as attempt, a.deadline
                      from quiz q left join quiz_attempt a on a.quiz_id = q.id and a.user_id = :user and a.state = 'RUNNING'
                     where q.id = :quiz and (a.id is not null or
                    """
                            + WhoSees.PLAYABLE
                            + ")")
    Optional<Running> running(UUID quiz, int user, int family, Instant now);

    /** The person's attempt that is not closed yet, if there is one. */
    interface Running {
        @Nullable UUID getAttempt();

        @Nullable Instant getDeadline();
    }

    /**
     * Begins an attempt of the current version. Answers 0, and writes nothing, when none is left,
     * one is running, or somebody began the same one at the same moment. The quiz is held, so that
     * its questions stay.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into quiz_attempt (id, quiz_id, user_id, version, number, allowed, state, started_at, deadline, seed,
                                              shuffled_questions, shuffled_options, total_questions)
                    select :id, q.id, :user, q.version, n.used + 1, q.max_attempts, 'RUNNING', :now,
                           case when q.time_limit_seconds > 0
                                then cast(:now as timestamptz) + q.time_limit_seconds * interval '1 second' end,
                           :seed, q.randomize_questions, q.randomize_answers, q.question_count
                      from quiz q
                     cross join lateral (select coalesce(max(a.number), 0) as used from quiz_attempt a
                                          where a.quiz_id = q.id and a.user_id = :user) n
                     where q.id = :quiz and n.used < q.max_attempts and
                    """
                            + WhoSees.PLAYABLE
                            + " for key share of q on conflict do nothing")
    int begin(UUID id, UUID quiz, int user, int family, long seed, Instant now);

    /** The person's own attempt. */
    @Query(
            nativeQuery = true,
            value = AttemptLine.LINES + " where a.id = :id and a.user_id = :user")
    List<AttemptLine> lines(UUID id, int user);

    /** The same, held against everybody else who would answer or close it. */
    @Query(
            nativeQuery = true,
            value = AttemptLine.LINES + " where a.id = :id and a.user_id = :user for update of a")
    List<AttemptLine> lock(UUID id, int user);

    /** Whether it is the person's own, running or not. */
    @Query(
            nativeQuery = true,
            value = "select count(*) > 0 from quiz_attempt where id = :id and user_id = :user")
    boolean isOf(UUID id, int user);

    /** Whether the person is in the middle of the quiz. */
    @Query(
            nativeQuery = true,
            value =
                    "select count(*) > 0 from quiz_attempt where quiz_id = :quiz and user_id = :user and state = 'RUNNING'")
    boolean isRunning(UUID quiz, int user);

    /** Takes the answer, once: 0, and nothing written, when the question has one. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    with given as (
                        insert into attempt_answer (attempt_id, question_id, answer_id, response, words, is_correct, display_order,
                                                    answered_at, elapsed_ms, too_fast)
                        values (:attempt, :question,
                                (select o.id from answer o where o.question_id = :question and o."order" = cast(:place as integer)),
                                cast(:response as jsonb), :words, :correct, :index, :now, :elapsed, :tooFast)
                        on conflict (attempt_id, question_id) do nothing
                        returning is_correct)
                    update quiz_attempt a
                       set answered = a.answered + 1, correct_count = a.correct_count + cast(g.is_correct as integer),
                           last_answered_at = :now
                      from given g
                     where a.id = :attempt and a.state = 'RUNNING'
                    """)
    int answer(
            UUID attempt,
            UUID question,
            @Nullable Integer place,
            String response,
            String words,
            boolean correct,
            int index,
            Instant now,
            int elapsed,
            boolean tooFast);

    /**
     * Closes an attempt that is answered to the end or out of time, and answers what was answered
     * in it; at least one line, or none when there was nothing to close. Who closes one that is out
     * of time must hold it.
     *
     * @param user whose it must be; null for anybody's
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with closed as (
                        update quiz_attempt a
                           set state = cast(case when a.answered = a.total_questions then 'FINISHED' else 'TIMED_OUT' end as attempt_state),
                               timed_out = a.answered < a.total_questions,
                               completed_at = case when a.answered = a.total_questions then a.last_answered_at else a.deadline end,
                               total_time_ms = least(2147483647, round(1000 * extract(epoch from
                                   case when a.answered = a.total_questions then a.last_answered_at else a.deadline end - a.started_at)))
                         where a.id = :id and a.user_id = coalesce(cast(:user as integer), a.user_id) and a.state = 'RUNNING'
                           and (a.answered = a.total_questions or a.deadline <= :now)
                        returning a.*)
                    select c.quiz_id as quizId, q.title, q.subject, c.user_id as userId, u.family_id as familyId,
                           u.role = 'LEARNER' as learner, c.number, c.total_questions as questions, c.completed_at as completedAt,
                           cast(to_json(s.concepts) as text) as concepts, x.is_correct as isRight, x.elapsed_ms as elapsedMs,
                           x.too_fast as tooFast, x.answered_at as answeredAt
                      from closed c join quiz q on q.id = c.quiz_id join users u on u.id = c.user_id
                      left join attempt_answer x on x.attempt_id = c.id left join question s on s.id = x.question_id
                     order by x.display_order
                    """)
    List<ClosedLine> close(UUID id, @Nullable Integer user, Instant now);

    /** An answer of an attempt that was just closed; without one when nothing was answered. */
    interface ClosedLine {
        UUID getQuizId();

        String getTitle();

        String getSubject();

        int getUserId();

        int getFamilyId();

        boolean getLearner();

        int getNumber();

        int getQuestions();

        Instant getCompletedAt();

        @Nullable String getConcepts();

        @Nullable Boolean getIsRight();

        @Nullable Integer getElapsedMs();

        @Nullable Boolean getTooFast();

        @Nullable Instant getAnsweredAt();
    }

    /** Attempts whose time is over, or whose end was lost after the last answer. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select id from quiz_attempt
                     where state = 'RUNNING' and (deadline <= :now or answered = total_questions and last_answered_at <= :before)
                     order by id limit :most
                    """)
    List<UUID> overdue(Instant now, Instant before, int most);

    /** Holds an attempt that runs; empty where somebody else holds it, who may be closing it. */
    @Query(
            nativeQuery = true,
            value =
                    "select id from quiz_attempt where id = :id and state = 'RUNNING' for update skip locked")
    Optional<UUID> hold(UUID id);
}

package app.laurel.learning;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Lessons extends Repository<Lesson, String> {

    String CARD =
            """
            select new app.laurel.learning.LessonCard(l.id, l.learnerId, l.unitId, l.status, l.subject, l.title, l.emoji,
                       l.questionCount, l.answeredCount, l.correctCount, l.score, l.createdAt, l.completedAt)
              from Lesson l
            """;

    Lesson save(Lesson lesson);

    void flush();

    Optional<Lesson> findByIdAndLearnerId(String id, int learnerId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Lesson l where l.id = :id and l.learnerId = :learner")
    Optional<Lesson> lock(String id, int learner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Lesson l where l.learnerId = :learner and l.status = ACTIVE")
    Optional<Lesson> lockActive(int learner);

    /**
     * Closes a lesson whose questions are all answered; empty when it is not one, or is closed
     * already.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    update lessons
                       set status = 'DONE', completed_at = :now, score = round(100.0 * correct_count / question_count)
                     where id = :id and learner_id = :learner and status <> 'DONE' and discarded_at is null
                       and answered_count = question_count
                    returning title, subject, question_count as questions, score, stakes_lost as stakesLost,
                              stakes_won as stakesWon, correct_count - stakes_won as plainCorrect
                    """)
    Optional<Closed> finish(String id, int learner, Instant now);

    /** What a lesson came to when it was closed. */
    interface Closed {
        String getTitle();

        String getSubject();

        int getQuestions();

        int getScore();

        int getPlainCorrect();

        int getStakesWon();

        int getStakesLost();
    }

    @Query(
            CARD
                    + " where l.learnerId = :learner and l.status <> DONE and l.discardedAt is null order by l.status desc, l.createdAt desc")
    List<LessonCard> open(int learner);

    @Query(
            CARD
                    + " where l.learnerId = :learner and (l.createdAt < :at or l.createdAt = :at and l.id < :id) order by l.createdAt desc, l.id desc")
    List<LessonCard> page(int learner, Instant at, String id, Limit limit);

    /** How the lessons came out that the learners finished since then, alike ones together. */
    @Query(
            """
            select new app.laurel.learning.LessonOutcome(l.learnerId, l.correctCount, l.stakesWon, l.stakesLost, count(l))
              from Lesson l
             where l.learnerId in :learners and l.status = DONE and l.completedAt >= :since
             group by l.learnerId, l.correctCount, l.stakesWon, l.stakesLost
            """)
    List<LessonOutcome> outcomes(Collection<Integer> learners, Instant since);

    @Query(CARD + " where l.id = :id and l.learnerId = :learner")
    Optional<LessonCard> card(String id, int learner);

    /** Unfinished lessons of anybody whose questions are all answered. */
    @Query(
            CARD
                    + " where l.status <> DONE and l.discardedAt is null and l.answeredCount = l.questionCount and l.startedAt < :before order by l.startedAt, l.id")
    List<LessonCard> answeredBefore(Instant before, Limit limit);

    /** Unfinished lessons, the active one first, and those finished since then. */
    @Query(
            CARD
                    + " where l.learnerId = :learner and (l.status <> DONE and l.discardedAt is null or l.status = DONE and l.completedAt > :since) order by case when l.status = ACTIVE then 0 else 1 end, l.createdAt desc")
    List<LessonCard> recent(int learner, Instant since);
}

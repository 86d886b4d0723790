package app.laurel.learning;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Lessons extends Repository<Lesson, String> {

    String CARD =
            """
            select new app.laurel.learning.LessonCard(l.id, l.learnerId, l.unitId, l.status, l.subject, l.title, l.emoji,
                       l.questionCount, l.answeredCount, l.correctCount, l.score, l.createdAt, l.completedAt,
                       l.practiceOf)
              from Lesson l
            """;

    /**
     * The right answers of a lesson by what they say about learning. One is known when the same
     * question was answered right in another lesson from {@code knownFrom} on, unless it was due
     * for review.
     */
    String COUNTED =
            """
            with given as (
                select a.is_correct as r, a.staked as s, a.too_fast as f,
                       a.is_correct and not a.concept_tags && l.due_concepts and exists (
                           select 1 from quiz_answers b
                            where b.learner_id = a.learner_id and b.question_hash = a.question_hash and b.is_correct
                              and b.lesson_id <> a.lesson_id and b.answered_at between :knownFrom and a.answered_at) as k
                  from quiz_answers a join lessons l on l.id = a.lesson_id
                 where a.lesson_id = :id),
            counted as (
                select count(*) filter (where r and not k and not f and not s) as fresh,
                       count(*) filter (where r and not k and not f and s) as staked,
                       count(*) filter (where k) as known,
                       count(*) filter (where r and not k and f) as too_fast,
                       count(*) filter (where f) as hasty
                  from given)
            """;

    Lesson save(Lesson lesson);

    void flush();

    boolean existsByIdAndLearnerId(String id, int learnerId);

    Optional<Lesson> findByIdAndLearnerId(String id, int learnerId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Lesson l where l.id = :id and l.learnerId = :learner")
    Optional<Lesson> lock(String id, int learner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Lesson l where l.learnerId = :learner and l.status = ACTIVE")
    Optional<Lesson> lockActive(int learner);

    /** Never goes back; 0 when the learner has no such lesson. */
    @Modifying
    @Query(
            "update Lesson l set l.partsRead = greatest(l.partsRead, :parts) where l.id = :id and l.learnerId = :learner")
    int read(String id, int learner, int parts);

    /**
     * Closes a lesson whose questions are all answered, and with it an open task of its unit, which
     * is why no statement of its own is spent on tasks; empty when it is not one, or is closed
     * already.
     */
    @Query(
            nativeQuery = true,
            value =
                    COUNTED
                            + """
                    , closed as (
                        update lessons
                           set status = 'DONE', completed_at = :now, score = round(100.0 * correct_count / question_count),
                               new_right = c.fresh + c.staked, hasty = 2 * c.hasty > question_count
                          from counted c
                         where id = :id and learner_id = :learner and status <> 'DONE' and discarded_at is null
                           and answered_count = question_count
                        returning learner_id as whose, title, subject, coalesce(module_id, '') as unitId, question_count as questions, score,
                                  stakes_lost as stakesLost, c.fresh, c.staked, c.known, c.too_fast as tooFast, c.hasty,
                                  practice_of is not null as practice),
                    task as (
                        update assignments a set done_at = :now from closed c
                         where a.learner_id = c.whose and a.unit_id = c.unitId and not c.practice
                           and a.done_at is null and a.withdrawn_at is null)
                    select * from closed
                    """)
    Optional<Closed> finish(String id, int learner, Instant now, Instant knownFrom);

    /** What the right answers of a lesson that is under way come to. */
    @Query(
            nativeQuery = true,
            value = COUNTED + "select fresh, staked, known, too_fast as tooFast from counted")
    Counted counted(String id, Instant knownFrom);

    /** The same, and counts the answer that was stored last: 1 or 0 for what it was. */
    @Query(
            nativeQuery = true,
            value =
                    COUNTED
                            + """
                    , answered as (
                        update lessons
                           set answered_count = answered_count + 1, correct_count = correct_count + :correct,
                               stakes_won = stakes_won + :won, stakes_lost = stakes_lost + :lost
                         where id = :id)
                    select fresh, staked, known, too_fast as tooFast from counted
                    """)
    Counted count(String id, int correct, int won, int lost, Instant knownFrom);

    /** Right answers, each counted once. */
    interface Counted {
        int getFresh();

        int getStaked();

        int getKnown();

        int getTooFast();
    }

    /** What a lesson came to when it was closed. */
    interface Closed extends Counted {
        String getTitle();

        String getSubject();

        int getQuestions();

        int getScore();

        String getUnitId();

        int getStakesLost();

        int getHasty();

        boolean getPractice();
    }

    @Query(
            CARD
                    + " where l.learnerId = :learner and l.status <> DONE and l.discardedAt is null order by l.status desc, l.createdAt desc")
    List<LessonCard> open(int learner);

    @Query(
            CARD
                    + " where l.learnerId = :learner and (l.createdAt < :at or l.createdAt = :at and l.id < :id) order by l.createdAt desc, l.id desc")
    List<LessonCard> page(int learner, Instant at, String id, Limit limit);

    @Query(CARD + " where l.id = :id and l.learnerId = :learner")
    Optional<LessonCard> card(String id, int learner);

    /** All that the learners did not finish, in the order in which they may be locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "from Lesson l where l.learnerId in :learners and l.status <> DONE order by case when l.status = ACTIVE then 0 else 1 end, l.id")
    List<Lesson> lockUnfinished(List<Integer> learners);

    /** Those of the lessons that are not finished, in the order in which they may be locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "from Lesson l where one_of(l.id, :ids) and l.status <> DONE order by case when l.status = ACTIVE then 0 else 1 end, l.id")
    List<Lesson> lockUnfinishedOf(String[] ids);

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

    /** Puts the unfinished lessons of a unit away, whoever has them. */
    @Modifying
    @Query(
            "update Lesson l set l.status = QUEUED, l.discardedAt = :now where l.unitId = :unit and l.status <> DONE and l.discardedAt is null")
    void discardAll(String unit, Instant now);

    /** What was answered in lessons of each unit, whoever had them. */
    @Query(
            "select new app.laurel.learning.UnitTally(l.unitId, sum(l.answeredCount), sum(l.correctCount)) from Lesson l where l.unitId is not null group by l.unitId")
    List<UnitTally> tallies();

    @Query(
            "select new app.laurel.learning.UnitTally(l.unitId, sum(l.answeredCount), sum(l.correctCount)) from Lesson l where l.unitId = :unit group by l.unitId")
    Optional<UnitTally> tally(String unit);
}

package app.laurel.quizzes;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All quizzes. Who sees which is said in {@link WhoSees}; whoever is in the middle of one sees it
 * in any case.
 */
interface Quizzes extends Repository<Quiz, UUID> {

    Quiz save(Quiz quiz);

    Quiz saveAndFlush(Quiz quiz);

    void delete(Quiz quiz);

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Optional<Quiz> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Quiz q where q.id = :id")
    Optional<Quiz> lock(UUID id);

    /** What the person has a running attempt of, the one begun last first. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select q.* from quiz q join quiz_attempt a on a.quiz_id = q.id
                     where a.user_id = :user and a.state = 'RUNNING' order by a.started_at desc, q.id
                    """)
    List<Quiz> begunBy(int user);

    /** Those of them that are there, in no order. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    @Query("from Quiz q where one_of(q.id, :ids)")
    List<Quiz> all(UUID[] ids);
}

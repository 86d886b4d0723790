package app.laurel.quizzes;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All quizzes. Who sees which is said here and in {@link WhoSees}, and nowhere else; only who is in
 * the middle of one sees it in any case.
 */
interface Quizzes extends Repository<Quiz, UUID> {

    /** What anybody of the family can play at that time. */
    String OPEN =
            """
            (q.state = PUBLISHED and (q.publishedAt is null or q.publishedAt <= :now)
             and (q.familyId is null or q.familyId = :family))
            """;

    String MATCHING =
            """
             and (:text = '%%' or lower(q.title) like :text escape '\\' or lower(q.description) like :text escape '\\')
             and (:subject = '' or q.subject = :subject)
             order by q.createdAt desc, q.id
            """;

    String SUCH = "select q from Quiz q where ";

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

    /** The newest first. */
    @Query(SUCH + OPEN + MATCHING)
    Page<Quiz> open(int family, Instant now, String text, String subject, Pageable page);

    /**
     * What an adult finds, drafts and what is put away among it: the family's own, those for
     * everybody, and of the latter all if the adult writes them.
     */
    @Query(
            SUCH
                    + "("
                    + OPEN
                    + """
                     or q.familyId = :family or :writesForAll = true and q.familyId is null)
                     and (:shown = 'ALL' and q.state <> ARCHIVED
                       or :shown = 'OPEN' and q.state = PUBLISHED and (q.publishedAt is null or q.publishedAt <= :now)
                       or :shown = 'SCHEDULED' and q.state = PUBLISHED and q.publishedAt > :now
                       or :shown = 'DRAFT' and q.state = DRAFT
                       or :shown = 'ARCHIVED' and q.state = ARCHIVED)
                    """
                    + MATCHING)
    Page<Quiz> shelf(
            int family,
            boolean writesForAll,
            String shown,
            Instant now,
            String text,
            String subject,
            Pageable page);
}

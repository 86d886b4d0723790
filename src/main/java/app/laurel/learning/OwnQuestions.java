package app.laurel.learning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnQuestions extends Repository<OwnQuestion, UUID> {

    OwnQuestion save(OwnQuestion question);

    void saveAll(Iterable<OwnQuestion> questions);

    Optional<OwnQuestion> findById(UUID id);

    void delete(OwnQuestion question);

    /** Until the transaction ends nobody else in the family writes questions. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select 1 from (select pg_advisory_xact_lock(hashtext('own questions'), :family)) as locked
                    """)
    int beAlone(int family);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OwnQuestion q where q.id = :id and q.familyId = :family")
    Optional<OwnQuestion> lock(UUID id, int family);

    boolean existsByFamilyIdAndUnitIdAndQuestionHash(int familyId, String unitId, String hash);

    @Query(
            "from OwnQuestion q where q.familyId = :family and q.unitId = :unit order by q.createdAt, q.id")
    List<OwnQuestion> of(int family, String unit);

    @Query(
            "from OwnQuestion q where q.familyId = :family and q.unitId = :unit order by q.createdAt, q.id")
    List<OwnQuestion> of(int family, String unit, Limit most);

    @Query("from OwnQuestion q where q.familyId = :family order by q.unitId, q.createdAt, q.id")
    List<OwnQuestion> of(int family, Limit most);

    @Query(
            "select q.unitId as unit, count(q) as questions from OwnQuestion q where q.familyId = :family group by q.unitId order by q.unitId")
    List<Counted> counts(int family);

    /** How many questions a family wrote for a unit. */
    interface Counted {
        String getUnit();

        int getQuestions();
    }
}

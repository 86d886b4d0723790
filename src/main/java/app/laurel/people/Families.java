package app.laurel.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Families extends Repository<Family, Integer> {

    Family save(Family family);

    Optional<Family> findById(int id);

    Optional<Family> findByCodeIgnoreCase(String code);

    boolean existsByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Family f where f.id = :id")
    Optional<Family> lock(int id);

    /** Without keeping others from adding people or anything else to the family. */
    @Query(nativeQuery = true, value = "select id from families where id = :id for no key update")
    Optional<Integer> hold(int id);
}

package app.laurel.access;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiKeys extends Repository<ApiKey, String> {

    ApiKey save(ApiKey key);

    int countByUserId(int person);

    @Query("from ApiKey k where k.userId in :people order by k.createdAt desc, k.id")
    List<ApiKey> of(Collection<Integer> people);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ApiKey k where k.id = :id")
    Optional<ApiKey> lock(String id);

    void delete(ApiKey key);
}

package app.laurel.access;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinks extends Repository<OneTimeLink, String> {

    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHash(String hash);

    /** Locked, so that of two clicks on the same link one wins. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OneTimeLink l where l.tokenHash = :hash")
    Optional<OneTimeLink> lock(String hash);

    @Query(
            "from OneTimeLink l where l.purpose = :purpose and l.usedAt is null and l.expiresAt > :now order by l.createdAt desc")
    List<OneTimeLink> open(Purpose purpose, Instant now);

    @Modifying
    @Query(
            "delete from OneTimeLink l where l.purpose = :purpose and l.tokenHash = :hash and l.usedAt is null")
    int revoke(Purpose purpose, String hash);

    @Modifying
    @Query("delete from OneTimeLink l where l.purpose = :purpose and l.userId is null")
    void deleteUnbound(Purpose purpose);

    @Modifying
    @Query("delete from OneTimeLink l where l.userId = :user")
    void deleteOf(int user);
}

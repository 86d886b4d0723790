package app.laurel.access.outside;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutsideAccounts extends Repository<OutsideAccount, String> {

    OutsideAccount saveAndFlush(OutsideAccount account);

    void delete(OutsideAccount account);

    Optional<OutsideAccount> findByUserIdAndProviderId(int user, String provider);

    /** Locked, so that two sign-ins at once do not give and take a role at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OutsideAccount a where a.providerId = :provider and a.accountId = :subject")
    Optional<OutsideAccount> lock(String provider, String subject);
}

package app.laurel.points;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerChecks extends Repository<LedgerCheck, Long> {

    void saveAll(Iterable<LedgerCheck> checks);

    @Query(
            "from LedgerCheck c where c.id in (select max(n.id) from LedgerCheck n group by n.rule) order by c.rule")
    List<LedgerCheck> newest();

    @Modifying
    @Query("delete from LedgerCheck c where c.at < :before")
    void forget(Instant before);
}

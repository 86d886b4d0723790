package app.laurel.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    @Query(
            """
            select new app.laurel.platform.AuditLine(e.id, e.at, e.actorId, e.actor, e.familyId, e.learnerId, e.action, e.detail)
              from AuditEntry e
             where e.id < :before
               and (:family is null or e.familyId = :family)
               and (:learner is null or e.learnerId = :learner)
               and (:action is null or e.action = :action)
               and (:actor is null or lower(e.actor) like lower(concat('%', cast(:actor as string), '%')))
             order by e.id desc
            """)
    List<AuditLine> page(
            long before,
            @Nullable Integer family,
            @Nullable Integer learner,
            @Nullable String action,
            @Nullable String actor,
            Limit limit);
}

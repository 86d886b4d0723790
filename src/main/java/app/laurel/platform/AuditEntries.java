package app.laurel.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into audit_log (at, actor_id, actor, family_id, learner_id, action, detail)
                    select :now, :actorId, :actor, :family, :learner, :action, ''
                     where not exists (select 1 from audit_log
                                        where actor_id = :actorId and learner_id = :learner and action = :action and at > :since)
                    """)
    void saveUnlessSince(
            Instant now,
            int actorId,
            String actor,
            int family,
            int learner,
            String action,
            Instant since);

    @Query("select e.at from AuditEntry e where e.id = :id")
    Optional<Instant> timeOf(long id);

    @Query(
            """
            select new app.laurel.platform.AuditLine(e.id, e.at, e.actorId, e.actor, e.familyId, e.learnerId, e.action, e.detail)
              from AuditEntry e
             where (e.at < :at or e.at = :at and e.id < :before)
               and (:family is null or e.familyId = :family)
               and (:learner is null or e.learnerId = :learner)
               and (:action is null or e.action = :action)
               and (:actor is null or e.actorId = :actor)
               and e.at >= :from and e.at < :until
               and (lower(e.actor) like :pattern escape '\\' or lower(e.detail) like :pattern escape '\\' or e.learnerId in :learners)
             order by e.at desc, e.id desc
            """)
    List<AuditLine> page(
            Instant at,
            long before,
            @Nullable Integer family,
            @Nullable Integer learner,
            @Nullable String action,
            @Nullable Integer actor,
            Instant from,
            Instant until,
            String pattern,
            Collection<Integer> learners,
            Limit limit);
}

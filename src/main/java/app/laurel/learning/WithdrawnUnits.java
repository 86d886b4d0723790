package app.laurel.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawnUnits extends Repository<WithdrawnUnit, String> {

    @Query("select w.unitId from WithdrawnUnit w")
    Set<String> ids();

    Optional<WithdrawnUnit> findById(String unitId);

    /**
     * Until the end of the running transaction nothing is withdrawn: what is begun meanwhile is
     * found by whoever withdraws it, and whoever begins later finds what was withdrawn.
     */
    @Query(
            nativeQuery = true,
            value = "select cast(pg_advisory_xact_lock_shared(hashtext('curriculum')) as text)")
    String hold();

    /** Waits for those who {@link #hold()}, and lets them wait. */
    @Query(
            nativeQuery = true,
            value = "select cast(pg_advisory_xact_lock(hashtext('curriculum')) as text)")
    String lock();

    /** Answers 0, and writes nothing, when it was withdrawn before. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into withdrawn_units (unit_id, withdrawn_by, withdrawn_at) values (:unit, :by, :now)
                    on conflict do nothing
                    """)
    int withdraw(String unit, int by, Instant now);

    @Modifying
    @Query("delete from WithdrawnUnit w where w.unitId = :unit")
    int bringBack(String unit);

    /** Puts the unfinished lessons of the unit away; the families whose they were. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with gone as (
                        update lessons set status = 'QUEUED', discarded_at = :now
                         where module_id = :unit and status <> 'DONE' and discarded_at is null returning learner_id)
                    select distinct u.family_id from gone g join users u on u.id = g.learner_id
                    """)
    List<Integer> discardLessons(String unit, Instant now);

    /** Those that were put away at this moment can be gone on with; the families whose they are. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with again as (
                        update lessons set discarded_at = null
                         where module_id = :unit and status = 'QUEUED' and discarded_at = :then returning learner_id)
                    select distinct u.family_id from again a join users u on u.id = a.learner_id
                    """)
    List<Integer> restoreLessons(String unit, Instant then);
}

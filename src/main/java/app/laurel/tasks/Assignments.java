package app.laurel.tasks;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assignments extends Repository<Assignment, UUID> {

    Optional<Assignment> findById(UUID id);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Assignment a where a.id = :id")
    Optional<Assignment> lock(UUID id);

    /** Answers 0, and writes nothing, when it was given before or one of the unit is open. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into assignments (id, learner_id, unit_id, concept_id, due_on, note, given_by, given_at)
                    values (:id, :learner, :unit, cast(:concept as text), :due, cast(:note as text), :by, :now)
                    on conflict do nothing
                    """)
    int give(
            UUID id,
            int learner,
            String unit,
            @Nullable String concept,
            LocalDate due,
            @Nullable String note,
            int by,
            Instant now);

    @Query(
            "select count(*) > 0 from Assignment a where a.learnerId = :learner and a.unitId = :unit and a.doneAt is null and a.withdrawnAt is null")
    boolean isOpen(int learner, String unit);

    @Query(
            "from Assignment a where a.learnerId = :learner and a.doneAt is null and a.withdrawnAt is null order by a.dueOn, a.givenAt, a.id")
    List<Assignment> open(int learner);

    /** Open ones by their day, then the others, the last ended first. */
    @Query(
            """
            from Assignment a where a.learnerId = :learner
             order by case when a.doneAt is null and a.withdrawnAt is null then 0 else 1 end,
                      coalesce(a.doneAt, a.withdrawnAt) desc, a.dueOn, a.givenAt, a.id
            """)
    List<Assignment> of(int learner, Limit limit);
}

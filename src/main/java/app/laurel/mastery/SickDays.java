package app.laurel.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Days on which learners were ill or away. */
interface SickDays extends Repository<LearnerMastery, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into sick_days (learner_id, day, marked_by, marked_at)
                    select :learner, cast(d as date), :adult, :now
                      from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') d
                    on conflict do nothing
                    """)
    int mark(int learner, LocalDate from, LocalDate to, int adult, Instant now);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "delete from sick_days where learner_id = :learner and day between :from and :to")
    int unmark(int learner, LocalDate from, LocalDate to);

    @Query(
            nativeQuery = true,
            value = "select day from sick_days where learner_id = :learner order by day")
    List<Day> of(int learner);

    /** A marked day. */
    interface Day {
        LocalDate getDay();
    }
}

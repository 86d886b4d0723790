package app.laurel.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What learners want to do in a week, and the weeks in which they did. */
interface WeeklyGoals extends Repository<LearnerMastery, String> {

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into weekly_goals (learner_id, measure, target, set_at) values (:learner, :measure, :target, :now)
                    on conflict (learner_id) do update
                       set measure = excluded.measure, target = excluded.target, set_at = excluded.set_at
                    """)
    void set(int learner, String measure, int target, Instant now);

    @Modifying
    @Query(nativeQuery = true, value = "delete from weekly_goals where learner_id = :learner")
    void drop(int learner);

    @Query(
            nativeQuery = true,
            value =
                    "select measure, target as amount, set_at as setAt from weekly_goals where learner_id = :learner")
    Optional<Chosen> chosen(int learner);

    /** The goal as it is stored. */
    interface Chosen {
        String getMeasure();

        int getAmount();

        Instant getSetAt();
    }

    @Query(
            nativeQuery = true,
            value = "select week from weekly_goals_met where learner_id = :learner order by week")
    List<Met> met(int learner);

    /** A week in which the goal was met. */
    interface Met {
        LocalDate getWeek();
    }

    /**
     * Remembers every week in which the learner's goal was met, from the one on in which it was
     * set. Whoever replaces the goal calls it before.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into weekly_goals_met (learner_id, week)
                    select g.learner_id, cast(date_trunc('week', cast(d.day as timestamp)) as date)
                      from weekly_goals g
                      join users u on u.id = g.learner_id
                      join families f on f.id = u.family_id
                      join learning_days d on d.learner_id = g.learner_id
                                          and d.day >= cast(date_trunc('week', g.set_at at time zone f.time_zone) as date)
                     where g.learner_id = :learner
                     group by g.learner_id, g.measure, g.target, 2
                    having case g.measure when 'LESSONS' then sum(d.lessons) when 'ANSWERS' then sum(d.answers)
                                          else sum(round(d.active_ms / 60000.0)) end >= g.target
                    on conflict do nothing
                    """)
    int settle(int learner);
}

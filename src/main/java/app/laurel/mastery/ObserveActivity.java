package app.laurel.mastery;

import app.laurel.platform.Actor;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators how much is learnt, without telling who learns what. */
@Service
@Transactional(readOnly = true)
public class ObserveActivity {

    private final LearningDays days;

    ObserveActivity(LearningDays days) {
        this.days = days;
    }

    /** What was learnt from the day on, in all families. One statement. */
    public Activity since(Actor actor, LocalDate from) {
        actor.requireAdministrator();
        return days.since(from);
    }
}

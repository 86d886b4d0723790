package app.laurel.learning;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a unit away from those who are in the middle of it. */
@Service
public class WithdrawUnit {

    private final Lessons lessons;
    private final Clock clock;

    WithdrawUnit(Lessons lessons, Clock clock) {
        this.lessons = lessons;
        this.clock = clock;
    }

    /**
     * Discards every unfinished lesson of the unit, within the running transaction: it pays nothing
     * and counts in no average. The answers stay. One statement.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void everywhere(String unitId) {
        lessons.discardAll(unitId, clock.instant());
    }
}

package app.laurel.administration;

import app.laurel.people.PersonLine;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator needs to adjust points.
 *
 * @param zone the administrator's time zone
 * @param learner who was chosen, or null
 * @param spendable what the chosen learner can spend, else 0
 * @param lines the newest adjustments, of the chosen learner if there is one
 * @param more whether there are older ones
 */
public record PointsDesk(
        ZoneId zone,
        @Nullable PersonLine learner,
        int spendable,
        List<AdjustmentLine> lines,
        boolean more) {}

package app.laurel.administration;

import app.laurel.access.OpenInvitation;
import app.laurel.people.Registration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the installation is set up and whether it is well.
 *
 * @param zone the administrator's time zone
 * @param name of the installation
 * @param draftsPerMonth how many lessons a family may have drafted in a month; null where nothing
 *     is drafted
 * @param guestsPlay whether people without an account may play quizzes that are open to guests
 * @param webhooksInside whether programs may be told within private networks
 * @param names of those who made the invitations, by id
 * @param version of Laurel, or null where it was not built but run from its sources
 */
public record InstallationState(
        ZoneId zone,
        String name,
        Registration registration,
        @Nullable Integer draftsPerMonth,
        boolean guestsPlay,
        boolean webhooksInside,
        List<OpenInvitation> invitations,
        Map<Integer, String> names,
        @Nullable String version,
        String databaseVersion,
        String databaseSize,
        boolean mail) {}

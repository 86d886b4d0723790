package app.laurel.people;

/**
 * What administrators decided for the whole installation.
 *
 * @param name what it is called, 1 to 60 characters
 * @param draftsPerMonth how many lessons a family may have drafted in a month, 0 to 1000
 * @param guestsPlay whether people without an account may play quizzes that are open to guests
 * @param webhooksInside whether programs may be told by addresses of this machine and of private
 *     networks
 */
public record InstallationSettings(
        String name,
        Registration registration,
        int draftsPerMonth,
        boolean guestsPlay,
        boolean webhooksInside) {}

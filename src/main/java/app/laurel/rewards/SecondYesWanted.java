package app.laurel.rewards;

import java.util.List;

/**
 * An adult agreed to requests that need another adult's yes as well.
 *
 * @param agreedBy who agreed, by the name {@code name}
 * @param titles what was asked for, one or more
 */
public record SecondYesWanted(int familyId, int agreedBy, String name, List<String> titles) {}

package app.laurel.rewards;

import java.util.UUID;

/**
 * A reward as parents see it.
 *
 * @param version what a change has to name, so that two open forms do not overwrite each other
 * @param approved how often it was granted
 */
public record CatalogueItem(
        UUID id, int version, RewardDetails details, boolean active, int approved) {}

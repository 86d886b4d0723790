package app.laurel.rewards.web;

import app.laurel.rewards.CatalogueItem;
import app.laurel.rewards.Period;
import app.laurel.rewards.RewardCategory;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reward of the family.
 *
 * @param learners ids of those who may have it; null means all
 * @param active whether it can be had; otherwise it is archived
 * @param approved how often it was granted
 */
record RewardShown(
        UUID id,
        @Nullable String title,
        @Nullable String description,
        @Nullable Integer cost,
        @Nullable RewardCategory category,
        @Nullable String emoji,
        @Nullable String colour,
        @Nullable Set<Integer> learners,
        @Nullable Integer maxTotal,
        @Nullable Integer maxPerLearner,
        @Nullable Integer maxPerPeriod,
        @Nullable Period period,
        boolean active,
        int approved) {

    static RewardShown of(CatalogueItem item) {
        var details = item.details();
        return new RewardShown(
                item.id(),
                details.title(),
                details.description(),
                details.cost(),
                details.category(),
                details.emoji(),
                details.colour(),
                details.learners() == null ? null : new TreeSet<>(details.learners()),
                details.maxTotal(),
                details.maxPerLearner(),
                details.maxPerPeriod(),
                details.period(),
                item.active(),
                item.approved());
    }
}

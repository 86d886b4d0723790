package app.laurel.rewards.ui;

import app.laurel.rewards.PriceMeaning.Earner;
import app.laurel.shell.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a cost means: "about 12 lessons for Mia, 30 for Jonas". */
final class PriceWords {

    private PriceWords() {}

    /**
     * The meaning of a cost for those who may have the reward; empty when nobody can tell.
     *
     * @param learners ids of those who may have it, or null for all
     */
    static String of(
            @Nullable Integer cost, @Nullable Set<Integer> learners, List<Earner> earners) {
        return words("rewards.meaning", cost, learners, earners);
    }

    /** The same with the days that the cost means, for whoever sets it. */
    static String withDays(
            @Nullable Integer cost, @Nullable Set<Integer> learners, List<Earner> earners) {
        return words("rewards.meaning.days", cost, learners, earners);
    }

    private static String words(
            String key,
            @Nullable Integer cost,
            @Nullable Set<Integer> learners,
            List<Earner> earners) {
        if (cost == null || cost < 1) {
            return "";
        }
        return earners.stream()
                .filter(earner -> learners == null || learners.contains(earner.learner().id()))
                .filter(earner -> earner.lessonsFor(cost) > 0)
                .map(
                        earner ->
                                Text.of(
                                        key,
                                        earner.lessonsFor(cost),
                                        earner.learner().name(),
                                        earner.daysFor(cost)))
                .collect(Collectors.joining(Text.of("rewards.separator")));
    }
}

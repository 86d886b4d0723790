package app.laurel.rewards;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a parent says about a reward; as typed, unchecked.
 *
 * @param cost points, 1 to 1,000,000
 * @param emoji one of {@link RewardPicture}
 * @param colour one of {@link #COLOURS}
 * @param learners ids of those who may have it; null means all learners of the family
 * @param maxTotal how often it can be had in all, or null
 * @param maxPerLearner how often one learner can have it, or null
 * @param maxPerPeriod how often one learner can have it in a week or month, or null
 * @param period the week or month of {@code maxPerPeriod}
 */
public record RewardDetails(
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
        @Nullable Period period) {

    /** Colours to choose from; names of design tokens. */
    public static final List<String> COLOURS = List.of("leaf", "sun", "sky", "coral", "plum");

    public static final int LONGEST_TITLE = 60;
    public static final int LONGEST_DESCRIPTION = 300;
    public static final int HIGHEST_COST = 1_000_000;
    public static final int HIGHEST_LIMIT = 1_000;

    /** A reward for all learners without limits. */
    public static RewardDetails unlimited(
            String title, int cost, RewardCategory category, RewardPicture picture, String colour) {
        return new RewardDetails(
                title, null, cost, category, picture.emoji(), colour, null, null, null, null, null);
    }

    /** The same without surrounding space and control characters; every mistake is refused. */
    RewardDetails checked() {
        var checkedTitle = TypedText.line(title);
        if (checkedTitle.isEmpty()) {
            throw Refusal.of("title", "rewards.form.title.missing");
        }
        refuseLonger("title", checkedTitle, LONGEST_TITLE);
        var checkedDescription = TypedText.lines(description);
        refuseLonger("description", checkedDescription, LONGEST_DESCRIPTION);
        if (cost == null || cost < 1 || cost > HIGHEST_COST) {
            throw Refusal.of("cost", "rewards.form.cost.outside", HIGHEST_COST);
        }
        if (emoji == null || !RewardPicture.isKnown(emoji)) {
            throw Refusal.of("emoji", "rewards.form.emoji.unknown");
        }
        if (colour == null || !COLOURS.contains(colour)) {
            throw Refusal.of("colour", "rewards.form.colour.unknown");
        }
        if (learners != null && learners.isEmpty()) {
            throw Refusal.of("learners", "rewards.form.learners.missing");
        }
        refuseLimit("maxTotal", maxTotal);
        refuseLimit("maxPerLearner", maxPerLearner);
        refuseLimit("maxPerPeriod", maxPerPeriod);
        if (maxPerPeriod != null && period == null) {
            throw Refusal.of("period", "rewards.form.period.missing");
        }
        return new RewardDetails(
                checkedTitle,
                checkedDescription.isEmpty() ? null : checkedDescription,
                cost,
                Objects.requireNonNullElse(category, RewardCategory.GENERAL),
                emoji,
                colour,
                learners == null ? null : Set.copyOf(learners),
                maxTotal,
                maxPerLearner,
                maxPerPeriod,
                maxPerPeriod == null ? null : period);
    }

    /** Whether it limits how often it can be had. */
    public boolean isLimited() {
        return Stream.of(maxTotal, maxPerLearner, maxPerPeriod).anyMatch(Objects::nonNull);
    }

    private static void refuseLonger(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Refusal.of(field, "rewards.form.tooLong", longest);
        }
    }

    private static void refuseLimit(String field, @Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > HIGHEST_LIMIT)) {
            throw Refusal.of(field, "rewards.form.limit.outside", HIGHEST_LIMIT);
        }
    }
}

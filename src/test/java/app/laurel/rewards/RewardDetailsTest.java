package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Refusal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed into the form is either taken as it is meant or refused at its field. */
class RewardDetailsTest {

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesAtTheField(String field, RewardDetails details) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(details::checked)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("title", title(null)),
                Arguments.of("title", title("")),
                Arguments.of("title", title(" \t\n ")),
                Arguments.of("title", title("x".repeat(61))),
                Arguments.of("description", description("x".repeat(301))),
                Arguments.of("cost", cost(null)),
                Arguments.of("cost", cost(0)),
                Arguments.of("cost", cost(-5)),
                Arguments.of("cost", cost(1_000_001)),
                Arguments.of("cost", cost(Integer.MAX_VALUE)),
                Arguments.of("emoji", look("<b>", "leaf")),
                Arguments.of("emoji", look(null, "leaf")),
                Arguments.of("colour", look("🎁", "red; x")),
                Arguments.of("colour", look("🎁", null)),
                Arguments.of("learners", learners(Set.of())),
                Arguments.of("maxTotal", limits(0, null, null, null)),
                Arguments.of("maxPerLearner", limits(null, -1, null, null)),
                Arguments.of("maxPerPeriod", limits(null, null, 1_001, Period.WEEK)),
                Arguments.of("period", limits(null, null, 2, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "🍿🎬 Kino", "ليلة الفيلم", "O'Neill & {0} %s"})
    void takesAnyWordsAsTheyAre(String title) {
        assertThat(title(title).checked().title()).isEqualTo(title);
    }

    @Test
    void takesOffWhatNobodySees() {
        assertThat(title("  Movie \u0000 night\n ").checked().title()).isEqualTo("Movie night");
        assertThat(description("  ").checked().description()).isNull();
        assertThat(description("one\ntwo").checked().description()).isEqualTo("one\ntwo");
    }

    @Test
    void aPeriodWithoutALimitMeansNothing() {
        assertThat(limits(null, null, null, Period.WEEK).checked().period()).isNull();
    }

    private static RewardDetails title(String title) {
        return Toyshop.details(title, 10);
    }

    private static RewardDetails cost(Integer cost) {
        return new RewardDetails(
                "Movie", null, cost, null, "🎁", "leaf", null, null, null, null, null);
    }

    private static RewardDetails description(String description) {
        return new RewardDetails(
                "Movie", description, 5, null, "🎁", "leaf", null, null, null, null, null);
    }

    private static RewardDetails look(String emoji, String colour) {
        return new RewardDetails(
                "Movie", null, 5, null, emoji, colour, null, null, null, null, null);
    }

    private static RewardDetails learners(Set<Integer> learners) {
        return new RewardDetails(
                "Movie", null, 5, null, "🎁", "leaf", learners, null, null, null, null);
    }

    private static RewardDetails limits(
            Integer total, Integer perLearner, Integer perPeriod, Period period) {
        return Toyshop.limited("Movie", 5, total, perLearner, perPeriod, period);
    }
}

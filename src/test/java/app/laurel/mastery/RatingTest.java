package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** How answers rate a card, and what that does to its days. */
class RatingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2026-03-02T15:00:00Z");

    @Test
    void comparesWithTheUsualTime() {
        assertThat(Rating.of(false, false, 9_000, 10_000)).isEqualTo(Rating.AGAIN);
        assertThat(Rating.of(true, false, 9_000, 0)).isEqualTo(Rating.GOOD);
        assertThat(Rating.of(true, false, 9_000, 10_000)).isEqualTo(Rating.GOOD);
        assertThat(Rating.of(true, false, 5_000, 10_000)).isEqualTo(Rating.EASY);
        assertThat(Rating.of(true, false, 30_000, 10_000)).isEqualTo(Rating.HARD);
    }

    @Test
    void takesWhatNeededAHintForHard() {
        assertThat(Rating.of(true, true, 9_000, 0)).isEqualTo(Rating.HARD);
        assertThat(Rating.of(true, true, 900, 10_000)).isEqualTo(Rating.HARD);
        assertThat(Rating.of(true, true, 5_000, 10_000)).isEqualTo(Rating.HARD);
        assertThat(Rating.of(false, true, 5_000, 10_000)).isEqualTo(Rating.AGAIN);
        assertThat(ReviewCard.first("c", new ReviewCard.Given(true, true, 8_000, MONDAY), BERLIN))
                .extracting(ReviewCard::due)
                .isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void takesNoGuessForEase() {
        assertThat(Rating.of(true, false, 900, 10_000)).isEqualTo(Rating.GOOD);
        assertThat(Rating.pace(10_000, 900)).isEqualTo(10_000);
    }

    @Test
    void keepsTheUsualTimeThroughADinner() {
        assertThat(Rating.pace(0, 8_000)).isEqualTo(8_000);
        assertThat(Rating.pace(10_000, 5_000)).isEqualTo(9_000);
        assertThat(Rating.pace(10_000, 600_000)).isEqualTo(14_000);
    }

    @Test
    void firstAnswerPlansTheDayOfTheFamilysCalendar() {
        var card = ReviewCard.first("c", right(MONDAY), BERLIN);
        assertThat(card.due()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(card.reps()).isEqualTo(1);
        assertThat(ReviewCard.first("c", wrong(MONDAY), BERLIN).due())
                .isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void answersOfOneDayCountAsOneDay() {
        var morning = ReviewCard.first("c", right(MONDAY), BERLIN);
        var evening = morning.answered(right(MONDAY.plusSeconds(4 * 3600)), BERLIN);
        assertThat(evening.stability()).isEqualTo(morning.stability());
        var afterMidnight = morning.answered(right(MONDAY.plusSeconds(9 * 3600)), BERLIN);
        assertThat(afterMidnight.stability()).isGreaterThan(2 * morning.stability());
    }

    @Test
    void clockThatWentBackIsTheSameDay() {
        var card = ReviewCard.first("c", right(MONDAY), BERLIN);
        var earlier = card.answered(right(MONDAY.minusSeconds(86_400 * 3)), BERLIN);
        assertThat(earlier.stability()).isEqualTo(card.stability());
    }

    @Test
    void forgettingIsALapse() {
        var card = ReviewCard.first("c", right(MONDAY), BERLIN);
        var forgotten = card.answered(wrong(MONDAY.plusSeconds(86_400 * 2)), BERLIN);
        assertThat(forgotten.lapses()).isEqualTo(1);
        assertThat(forgotten.reps()).isEqualTo(2);
        assertThat(forgotten.due()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    private static ReviewCard.Given right(Instant at) {
        return new ReviewCard.Given(true, false, 8_000, at);
    }

    private static ReviewCard.Given wrong(Instant at) {
        return new ReviewCard.Given(false, false, 8_000, at);
    }
}

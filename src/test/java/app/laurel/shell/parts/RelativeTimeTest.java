package app.laurel.shell.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.shell.ShellTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RelativeTimeTest extends ShellTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant SATURDAY = Instant.parse("2026-11-21T17:00:00Z");

    private final RelativeTime british = times(BERLIN, Locale.UK);

    @Test
    void todayHasATime() {
        assertThat(british.of(Instant.parse("2026-11-21T16:10:00Z"))).isEqualTo("today 17:10");
    }

    @Test
    void theZoneDecidesWhatTodayIs() {
        var lateOnFriday = Instant.parse("2026-11-20T23:30:00Z");

        assertThat(british.of(lateOnFriday)).isEqualTo("today 00:30");
        assertThat(times(ZoneId.of("America/New_York"), Locale.UK).of(lateOnFriday))
                .isEqualTo("yesterday");
    }

    @Test
    void theLastWeekHasWeekdays() {
        assertThat(british.of(LocalDate.of(2026, 11, 20))).isEqualTo("yesterday");
        assertThat(british.of(LocalDate.of(2026, 11, 19))).isEqualTo("Thursday");
        assertThat(british.of(LocalDate.of(2026, 11, 15))).isEqualTo("Sunday");
        assertThat(british.of(LocalDate.of(2026, 11, 14))).isEqualTo("14 November");
    }

    @Test
    void whatIsToComeIsNotAWeekdayOfThePast() {
        assertThat(british.of(LocalDate.of(2026, 11, 22))).isEqualTo("tomorrow");
        assertThat(british.of(LocalDate.of(2026, 11, 23))).isEqualTo("23 November");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(british.of(LocalDate.of(2025, 3, 12))).isEqualTo("12 March 2025");
        assertThat(times(BERLIN, Locale.US).of(LocalDate.of(2026, 3, 12))).isEqualTo("March 12");
    }

    @Test
    void theElementCarriesTheExactTime() {
        var element = british.element(SATURDAY).getElement();

        assertThat(element.getTag()).isEqualTo("time");
        assertThat(element.getAttribute("datetime")).isEqualTo("2026-11-21T17:00:00Z");
    }

    private static RelativeTime times(ZoneId zone, Locale locale) {
        return new RelativeTime(Clock.fixed(SATURDAY, BERLIN), zone, locale);
    }
}

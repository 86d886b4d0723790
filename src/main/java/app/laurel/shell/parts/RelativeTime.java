package app.laurel.shell.parts;

import app.laurel.shell.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Says when something happened the way people do: "today 17:10", "yesterday", "Thursday", "12
 * March", in one time zone and language.
 */
public class RelativeTime {

    private final Clock clock;
    private final ZoneId zone;
    private final Locale locale;

    public RelativeTime(Clock clock, ZoneId zone, Locale locale) {
        this.clock = clock;
        this.zone = zone;
        this.locale = locale;
    }

    /** The time of day for today, else the day; days of another year carry the year. */
    public String of(Instant instant) {
        var day = instant.atZone(zone).toLocalDate();
        return day.equals(today()) ? Text.of("shell.time.today-at", time(instant)) : of(day);
    }

    /** "today", "yesterday", a weekday within the last six days, else the date. */
    public String of(LocalDate day) {
        var today = today();
        var ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return Text.of("shell.time.today");
        }
        if (ago == 1) {
            return Text.of("shell.time.yesterday");
        }
        if (ago == -1) {
            return Text.of("shell.time.tomorrow");
        }
        if (ago > 1 && ago < 7) {
            return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
        }
        var date =
                day.getYear() == today.getYear()
                        ? DateTimeFormatter.ofLocalizedPattern("MMMMd")
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return date.withLocale(locale).format(day);
    }

    /** The time of day, in the customary form. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** Date and time in full, for tooltips and exports on screen. */
    public String full(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** The relative time as an element that carries the exact one. */
    public Component element(Instant instant) {
        return new TimeElement(of(instant), instant, full(instant));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Tag("time")
    private static class TimeElement extends Span {
        TimeElement(String text, Instant instant, String full) {
            super(text);
            getElement().setAttribute("datetime", instant.toString());
            getElement().setAttribute("title", full);
        }
    }
}

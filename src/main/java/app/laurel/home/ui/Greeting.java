package app.laurel.home.ui;

import app.laurel.shell.Text;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a parent is greeted, by the time of day in the family's zone. */
class Greeting {

    private static final int MORNING = 5;
    private static final int AFTERNOON = 12;
    private static final int EVENING = 18;

    private final ZonedDateTime now;
    private final Locale locale;

    Greeting(ZonedDateTime now, Locale locale) {
        this.now = now;
        this.locale = locale;
    }

    String to(String name) {
        return Text.of("home.parent.greeting." + partOfDay(), name);
    }

    /** The day, and how many things wait. */
    String line(int waiting) {
        var day = DateTimeFormatter.ofLocalizedPattern("MMMMEEEEd").withLocale(locale).format(now);
        return Text.of("home.parent.line", day, waiting);
    }

    private String partOfDay() {
        var hour = now.getHour();
        if (hour < MORNING || hour >= EVENING) {
            return "evening";
        }
        return hour < AFTERNOON ? "morning" : "afternoon";
    }
}

package app.laurel.insights.ui;

import app.laurel.shell.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says when a concept comes back, counted from today, as a parent would say it. */
final class DueWords {

    private DueWords() {}

    static String of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return Text.of("insights.concept.due.none");
        }
        var days = ChronoUnit.DAYS.between(today, due);
        return days < 0
                ? Text.of("insights.concept.due.late", -days)
                : Text.of("insights.concept.due.in", days);
    }
}

package app.laurel.tasks.ui;

import app.laurel.shell.Text;
import app.laurel.tasks.Task;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says until when something is to be done: "until Friday", "since yesterday overdue". */
public final class DueWords {

    private static final int WEEK = 7;

    private DueWords() {}

    /** For adults: until when, or how long it is overdue. */
    public static String of(Task task, LocalDate today, Locale locale) {
        return words(task.isOverdue(today) ? "tasks.overdue" : "tasks.until", task, today, locale);
    }

    /** For the learner: who gave it and until when; what is late is still welcome. */
    public static String forLearner(Task task, LocalDate today, Locale locale) {
        return words(task.isOverdue(today) ? "tasks.mine.late" : "tasks.mine", task, today, locale);
    }

    private static String words(String key, Task task, LocalDate today, Locale locale) {
        return Text.of(key, day(task.due(), today, locale));
    }

    private static String day(LocalDate day, LocalDate today, Locale locale) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return Text.of("shell.time.today");
        }
        if (Math.abs(days) == 1) {
            return Text.of(days == 1 ? "shell.time.tomorrow" : "shell.time.yesterday");
        }
        if (Math.abs(days) < WEEK) {
            return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }
}

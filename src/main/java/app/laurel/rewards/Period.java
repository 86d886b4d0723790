package app.laurel.rewards;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A week (from Monday) or a month (from the first) of the family's calendar. */
public enum Period {
    WEEK {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    },
    MONTH {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }
    };

    abstract LocalDate firstDay(LocalDate day);

    /** When the period that contains the instant began in the time zone. */
    Instant startOf(Instant instant, ZoneId zone) {
        return firstDay(LocalDate.ofInstant(instant, zone)).atStartOfDay(zone).toInstant();
    }

    /** Whether both instants are in the same period of the time zone's calendar. */
    boolean contains(Instant one, Instant other, ZoneId zone) {
        return startOf(one, zone).equals(startOf(other, zone));
    }
}

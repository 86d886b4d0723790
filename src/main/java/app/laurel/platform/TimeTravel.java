package app.laurel.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Lets the demonstration live through a past year: within {@link #at} the application's clock
 * stands at that moment.
 */
public final class TimeTravel extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final ZoneId zone;

    TimeTravel(ZoneId zone) {
        this.zone = zone;
    }

    static Clock clock() {
        return new TimeTravel(ZoneOffset.UTC);
    }

    /** Runs the action, on this thread, as if it were the given moment. */
    public static void at(Instant moment, Runnable action) {
        ScopedValue.where(MOMENT, moment).run(action);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TimeTravel(other);
    }
}

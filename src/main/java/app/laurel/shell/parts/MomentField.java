package app.laurel.shell.parts;

import app.laurel.shell.Text;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses a minute of the past; empty stands for now. */
public class MomentField extends DateTimePicker {

    private static final String PARAMETER = "at";
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    /**
     * @param onChoice is told what a person chose: the minute, or null for now
     */
    public MomentField(String label, Consumer<@Nullable LocalDateTime> onChoice) {
        super(label);
        addClassName("moment-field");
        setStep(Duration.ofMinutes(15));
        setDateAriaLabel(Text.of("shell.moment.date", label));
        setTimeAriaLabel(Text.of("shell.moment.time", label));
        addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        onChoice.accept(change.getValue());
                    }
                });
    }

    /** Shows the minute, or nothing for now; what is still to come cannot be chosen. */
    public void show(@Nullable LocalDateTime minute, Clock clock, ZoneId zone) {
        setMax(LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES));
        setValue(minute);
    }

    /** The minute that an address names; what names none counts as not said. */
    public static Optional<LocalDateTime> of(QueryParameters query) {
        return query.getSingleParameter(PARAMETER)
                .flatMap(MomentField::parse)
                .map(minute -> minute.truncatedTo(ChronoUnit.MINUTES));
    }

    /** The parameter by which an address names the minute, as in {@code at=2026-03-12T18:00}. */
    public static String parameter(LocalDateTime minute) {
        return PARAMETER + "=" + minute.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Optional<LocalDateTime> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text))
                    .filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

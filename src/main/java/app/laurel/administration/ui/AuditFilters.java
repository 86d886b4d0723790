package app.laurel.administration.ui;

import app.laurel.administration.AuditAction;
import app.laurel.administration.AuditSearch;
import app.laurel.shell.Text;
import app.laurel.shell.parts.SearchFields;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to look for in the audit log; knows how a URL says it. */
class AuditFilters extends SearchFields {

    private static final int MOST_YEARS = 9999;

    private final ComboBox<AuditAction> action =
            new ComboBox<>(Text.of("administration.audit.action"));
    private final DatePicker from = new DatePicker(Text.of("administration.audit.from"));
    private final DatePicker to = new DatePicker(Text.of("administration.audit.to"));

    AuditFilters(Runnable onChange) {
        super(
                "person",
                Text.of("administration.audit.person"),
                Text.of("administration.audit.person.placeholder"),
                onChange);
        action.setItems(
                Stream.of(AuditAction.values())
                        .sorted(Comparator.comparing(AuditFilters::label))
                        .toList());
        action.setItemLabelGenerator(AuditFilters::label);
        action.setPlaceholder(any());
        action.setClearButtonVisible(true);
        Stream.of(from, to).forEach(this::prepare);
        hear(action);
        add(action, from, to);
    }

    private void prepare(DatePicker day) {
        day.setClearButtonVisible(true);
        day.setManualValidation(true);
        day.setI18n(
                new DatePicker.DatePickerI18n()
                        .setBadInputErrorMessage(Text.of("administration.audit.noDay")));
        day.addValidationStatusChangeListener(typed -> validate());
        day.addValueChangeListener(change -> validate());
        hear(day);
    }

    private void validate() {
        refuse(from, unreadable(from));
        var first = from.getValue();
        var last = to.getValue();
        refuse(
                to,
                first != null && last != null && last.isBefore(first)
                        ? Text.of("administration.audit.backwards")
                        : unreadable(to));
    }

    /** What to say about something typed that is no day; empty when there is nothing to say. */
    private static String unreadable(DatePicker day) {
        var checked = day.getDefaultValidator().apply(day.getValue(), new ValueContext(day));
        return checked.isError() ? checked.getErrorMessage() : "";
    }

    private static void refuse(DatePicker day, String message) {
        day.setErrorMessage(message);
        day.setInvalid(!message.isEmpty());
    }

    @Override
    public void read(QueryParameters parameters) {
        super.read(parameters);
        action.setValue(
                AuditAction.named(
                                parameters
                                        .getSingleParameter("action")
                                        .orElse("")
                                        .toUpperCase(Locale.ROOT))
                        .orElse(null));
        from.setValue(day(parameters.getSingleParameter("from").orElse("")));
        to.setValue(day(parameters.getSingleParameter("to").orElse("")));
    }

    @Override
    protected void write(Map<String, String> parts) {
        var chosen = chosen();
        if (chosen.action() != null) {
            parts.put("action", chosen.action().name().toLowerCase(Locale.ROOT));
        }
        if (chosen.from() != null) {
            parts.put("from", chosen.from().toString());
        }
        if (chosen.to() != null) {
            parts.put("to", chosen.to().toString());
        }
    }

    AuditSearch chosen() {
        return new AuditSearch(text(), action.getValue(), from.getValue(), to.getValue());
    }

    private static String label(AuditAction action) {
        return Text.of("administration.audit.action." + action.name());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < 1 || day.getYear() > MOST_YEARS ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

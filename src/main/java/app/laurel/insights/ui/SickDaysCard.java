package app.laurel.insights.ui;

import app.laurel.insights.LearnerPerformance;
import app.laurel.mastery.MarkSickDays;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** The days on which a learner was or will be ill, marked and taken off by a parent. */
class SickDaysCard extends Card {

    private final LearnerPerformance now;
    private final MarkSickDays sickDays;
    private final Actor actor;
    private final Runnable afterwards;
    private final DatePicker from = new DatePicker(Text.of("insights.sick.from"));
    private final DatePicker to = new DatePicker(Text.of("insights.sick.to"));

    private record Range(LocalDate from, LocalDate to) {}

    SickDaysCard(LearnerPerformance now, MarkSickDays sickDays, Actor actor, Runnable afterwards) {
        this.now = now;
        this.sickDays = sickDays;
        this.actor = actor;
        this.afterwards = afterwards;
        addClassName("stack");
        var title = Text.of("insights.sick");
        getElement().setAttribute("aria-label", title);
        var head = new Div(new H2(title));
        head.addClassName("card-head");
        var line = new Paragraph(Text.of("insights.sick.line"));
        line.addClassName("quiet");
        from.setLocale(getLocale());
        to.setLocale(getLocale());
        from.setValue(now.head().today());
        to.setValue(now.head().today());
        var errors = new FormErrors().on("from", from).on("to", to);
        var fields =
                new Div(
                        from,
                        to,
                        Commands.submit(Text.of("insights.sick.mark"), errors, this::mark));
        fields.addClassName("sick-fields");
        add(head, line, fields, errors, list());
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("lines");
        ranges(now.sick()).reversed().forEach(range -> list.add(item(range)));
        list.setVisible(!now.sick().isEmpty());
        return list;
    }

    private ListItem item(Range range) {
        var words = words(range);
        var name = new Span(words);
        name.addClassName("grow");
        var unmark =
                Commands.quiet(
                        Text.of("insights.sick.unmark"), () -> unmark(range.from(), range.to()));
        unmark.setAriaLabel(Text.of("insights.sick.unmark.of", words));
        return new ListItem(name, unmark);
    }

    private void mark() {
        var first = from.getValue();
        var last = to.getValue() == null ? first : to.getValue();
        var learner = now.head().learner();
        var added = sickDays.mark(actor, learner.id(), first, last);
        afterwards.run();
        var message = Text.of("insights.sick.marked", added, learner.name());
        if (added == 0) {
            Toast.show(message);
        } else {
            Toast.show(message, () -> unmark(first, last));
        }
    }

    private void unmark(LocalDate first, LocalDate last) {
        var learner = now.head().learner().id();
        sickDays.unmark(actor, learner, first, last);
        afterwards.run();
        Toast.show(
                Text.of("insights.sick.unmarked"),
                () -> {
                    sickDays.mark(actor, learner, first, last);
                    afterwards.run();
                });
    }

    private String words(Range range) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        return range.from().equals(range.to())
                ? Text.of("insights.sick.one", format.format(range.from()))
                : Text.of(
                        "insights.sick.range",
                        format.format(range.from()),
                        format.format(range.to()));
    }

    /** Days that follow each other, together. */
    private static List<Range> ranges(List<LocalDate> days) {
        var ranges = new ArrayList<Range>();
        for (var day : days) {
            if (!ranges.isEmpty() && ranges.getLast().to().plusDays(1).equals(day)) {
                ranges.set(ranges.size() - 1, new Range(ranges.getLast().from(), day));
            } else {
                ranges.add(new Range(day, day));
            }
        }
        return ranges;
    }
}

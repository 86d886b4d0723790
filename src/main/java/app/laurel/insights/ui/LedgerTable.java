package app.laurel.insights.ui;

import app.laurel.insights.LedgerLine;
import app.laurel.insights.LineUndo;
import app.laurel.insights.Why;
import app.laurel.points.Undoing;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.OneTapRemark;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Signed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lines of a ledger; each says why on demand, right below. */
class LedgerTable extends Table {

    private final Function<UUID, Why> why;
    private final Consumer<UUID> undo;
    private final List<LedgerLine> shown = new ArrayList<>();
    private final Set<UUID> open = new HashSet<>();
    private @Nullable RelativeTime times;

    /**
     * @param why explains a line
     * @param undo undoes a line
     */
    LedgerTable(Function<UUID, Why> why, Consumer<UUID> undo) {
        super("ledger-table");
        this.why = why;
        this.undo = undo;
    }

    int lines() {
        return shown.size();
    }

    @Override
    void clear() {
        super.clear();
        shown.clear();
    }

    /** Starts anew; explanations that were open are open again. */
    void begin(RelativeTime times) {
        clear();
        if (this.times == null) {
            headings(
                    "insights.ledger.when",
                    "insights.ledger.what",
                    "insights.ledger.by",
                    "insights.ledger.points",
                    "insights.ledger.balance",
                    "");
        }
        this.times = times;
    }

    void append(List<LedgerLine> lines) {
        lines.forEach(this::append);
    }

    private void append(LedgerLine line) {
        shown.add(line);
        var place = new Div();
        place.addClassName("why");
        place.setVisible(false);
        var what = new Div(new Span(line.what()));
        what.addClassName("ledger-what");
        if (line.undo() == LineUndo.UNDONE) {
            what.add(new Chip(Text.of("insights.ledger.undone"), Chip.Tone.CALM));
        } else if (line.undo() == LineUndo.ONE_TAP && times != null) {
            what.add(new OneTapRemark(times, Undoing.oneTapUntil(line.at())));
        }
        what.add(place);
        var amount = new Span(Signed.of(line.amount()));
        amount.addClassName(line.amount() > 0 ? "plus" : "minus");
        var button = new NativeButton(Text.of("insights.ledger.why"));
        button.addClassName("why-button");
        button.getElement()
                .setAttribute("aria-label", Text.of("insights.ledger.why.of", line.what()));
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> Commands.run(() -> toggle(line.id(), button, place)));
        row(
                times == null ? new Span() : times.element(line.at()),
                what,
                new Span(line.by()),
                amount,
                new Span(Text.of("insights.number", line.balance())),
                commands(line, button));
        if (open.contains(line.id())) {
            toggle(line.id(), button, place);
        }
    }

    private Div commands(LedgerLine line, NativeButton why) {
        var commands = new Div();
        commands.addClassName("line-commands");
        switch (line.undo()) {
            case ONE_TAP -> commands.add(undoButton(line, "insights.ledger.undo"));
            case WITH_REASON -> commands.add(undoButton(line, "insights.ledger.undoWhy"));
            case UNDONE, NOT_OFFERED -> {}
        }
        commands.add(why);
        return commands;
    }

    private NativeButton undoButton(LedgerLine line, String key) {
        var button = new NativeButton(Text.of(key));
        button.addClassName("why-button");
        button.getElement()
                .setAttribute("aria-label", Text.of("insights.ledger.undo.of", line.what()));
        button.addClickListener(click -> Commands.run(() -> undo.accept(line.id())));
        return button;
    }

    private void toggle(UUID line, NativeButton button, Div place) {
        var show = !place.isVisible();
        place.removeAll();
        if (show) {
            place.add(new WhyWords(why.apply(line)));
            open.add(line);
        } else {
            open.remove(line);
        }
        place.setVisible(show);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(show));
    }
}

package app.laurel.administration.ui;

import app.laurel.administration.AdjustmentLine;
import app.laurel.points.Undoing;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.OneTapRemark;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Signed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One adjustment: how much, whose, why, by whom and when, with undo. */
class AdjustmentItem extends ListItem {

    /**
     * @param oneTap whether undoing asks for nothing
     */
    AdjustmentItem(AdjustmentLine line, RelativeTime times, boolean oneTap, Runnable undo) {
        addClassName("adjustment");
        var one = line.adjustment();
        var name = new Anchor(PersonView.pathOf(one.learnerId()), line.learner());
        name.setRouterIgnore(false);
        name.addClassName("person-link");
        var reason = new Span(one.reason());
        reason.addClassName("isolated");
        var words = new Div(name, reason, when(line, times));
        words.addClassName("person-words");
        if (oneTap && one.isUndoable()) {
            words.add(new OneTapRemark(times, Undoing.oneTapUntil(one.at())));
        }
        var amount = new Span(Signed.of(one.amount()));
        amount.addClassNames("amount", one.amount() > 0 ? "plus" : "minus");
        var left = new Span(Text.of("administration.points.left", one.balanceAfter()));
        left.addClassName("quiet");
        add(words, amount, left);
        if (one.undone()) {
            add(new Chip(Text.of("administration.points.undone"), Chip.Tone.CALM));
        } else if (one.isUndoable()) {
            var key = oneTap ? "administration.points.undo" : "administration.points.undoWhy";
            var button = Commands.quiet(Text.of(key), undo);
            button.setAriaLabel(
                    Text.of(
                            "administration.points.undo.of",
                            Signed.of(one.amount()),
                            line.learner()));
            add(button);
        }
    }

    private static Div when(AdjustmentLine line, RelativeTime times) {
        var when = new Div(times.element(line.adjustment().at()));
        when.addClassName("quiet");
        if (line.by() != null) {
            when.add(new Span(Text.of("administration.points.by", line.by())));
        }
        return when;
    }
}

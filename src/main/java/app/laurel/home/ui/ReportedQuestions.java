package app.laurel.home.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** How many questions the children reported that nobody decided on, and the way to them. */
class ReportedQuestions extends Card {

    private final Span words = new Span();

    ReportedQuestions() {
        getElement().setAttribute("aria-label", Text.of("home.parent.reported.name"));
        var link = new Anchor("lessons/questions", Text.of("home.parent.reported.look"));
        link.setRouterIgnore(false);
        link.addClassName("button-link");
        var row = new Row(new Emoji("🚩")).grow(words).wrapping();
        row.add(link);
        add(row);
        setVisible(false);
    }

    void show(int reported) {
        setVisible(reported > 0);
        words.setText(Text.of("home.parent.reported", reported));
    }
}

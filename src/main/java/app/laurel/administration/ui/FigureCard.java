package app.laurel.administration.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A large number with what it counts; the whole card leads to the list behind it. */
class FigureCard extends Card {

    FigureCard(String text, long figure, String remark, String path) {
        addClassName("figure-card");
        var number = new Span(Text.of("administration.number", figure));
        number.addClassName("figure");
        add(path.isEmpty() ? new Span(text) : link(path, text), number);
        if (!remark.isEmpty()) {
            var quiet = new Span(remark);
            quiet.addClassName("quiet");
            add(quiet);
        }
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        link.addClassName("figure-link");
        return link;
    }
}

package app.laurel.learning.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A subject to choose: a large tile that leads to its units. */
class SubjectTile extends Anchor {

    SubjectTile(String subject, int units) {
        setHref("learn/" + subject);
        setRouterIgnore(false);
        addClassNames("card", "big", "subject-tile");
        var name = new Span(SubjectLook.name(subject));
        name.addClassName("subject-name");
        var count = new Span(Text.of("learning.choose.units", units));
        count.addClassName("quiet");
        add(new Emoji(SubjectLook.emoji(subject)), name, count);
    }
}

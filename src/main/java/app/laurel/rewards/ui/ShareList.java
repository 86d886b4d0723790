package app.laurel.rewards.ui;

import app.laurel.people.Learner;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Face;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Who gave how much for a goal of the family. */
class ShareList extends UnorderedList {

    ShareList() {
        addClassName("share-list");
    }

    /** One more line. */
    ShareList with(Learner learner, int points) {
        var name = new Span(learner.name());
        name.addClassName("grow");
        var figure = new Span(Text.of("rewards.number", points));
        figure.addClassName("goal-amount");
        var line =
                new ListItem(
                        new Face(
                                learner.avatar(),
                                Face.Colour.named(learner.colour()),
                                Face.Size.TINY),
                        name,
                        figure);
        line.addClassName("row");
        add(line);
        return this;
    }
}

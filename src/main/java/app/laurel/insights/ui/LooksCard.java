package app.laurel.insights.ui;

import app.laurel.insights.OutsideLook;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who looked at the learner from outside the family, and when. */
class LooksCard extends Card {

    LooksCard(List<OutsideLook> looks, RelativeTime times) {
        addClassName("looks");
        var title = new Span(Text.of("insights.looks"));
        title.addClassName("line-title");
        var list = new UnorderedList();
        list.addClassName("lines");
        looks.forEach(
                look -> {
                    var item =
                            new ListItem(
                                    new Span(Text.of("insights.looks.by", look.name())),
                                    times.element(look.at()));
                    list.add(item);
                });
        add(title, list);
    }
}

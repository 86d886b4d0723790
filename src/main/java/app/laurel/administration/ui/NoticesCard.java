package app.laurel.administration.ui;

import app.laurel.notices.NoticeLine;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What an administrator should hear of; each leads to where it is about, and is read then. */
class NoticesCard extends Card {

    NoticesCard(List<NoticeLine> notices) {
        var title = Text.of("administration.notices");
        Card.titled(title).getChildren().toList().forEach(this::add);
        getElement().setAttribute("aria-label", title);
        addClassName("strong");
        var list = new UnorderedList();
        list.addClassName("lines");
        notices.forEach(one -> list.add(item(one)));
        add(list);
    }

    private static ListItem item(NoticeLine notice) {
        var link = new Anchor(notice.link(), Text.of("administration.notices.look"));
        link.setRouterIgnore(false);
        link.addClassName("plain-link-button");
        var item = new ListItem(new Span(notice.text()), link);
        item.addClassName("notice-line");
        return item;
    }
}

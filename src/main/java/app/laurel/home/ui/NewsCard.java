package app.laurel.home.ui;

import app.laurel.notices.NoticeLine;
import app.laurel.notices.ReadNotices;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a parent should hear of, each with the way to what it is about, until it is read. */
class NewsCard extends Card {

    private final ReadNotices notices;
    private final Actor actor;
    private final Runnable afterwards;
    private final UnorderedList list = new UnorderedList();

    NewsCard(ReadNotices notices, Actor actor, Runnable afterwards) {
        this.notices = notices;
        this.actor = actor;
        this.afterwards = afterwards;
        var title = Text.of("home.parent.news");
        Card.titled(title).getChildren().toList().forEach(this::add);
        getElement().setAttribute("aria-label", title);
        list.addClassName("lines");
        add(list);
        setVisible(false);
    }

    void show(List<NoticeLine> news, RelativeTime times) {
        setVisible(!news.isEmpty());
        list.removeAll();
        news.forEach(one -> list.add(item(one, times)));
    }

    private ListItem item(NoticeLine one, RelativeTime times) {
        var link = new Anchor(one.link(), Text.of("home.parent.news.look"));
        link.setRouterIgnore(false);
        link.addClassName("quiet-link");
        var read = Commands.plain(Text.of("home.parent.news.read"), () -> read(one));
        read.setAriaLabel(Text.of("home.parent.news.read.name", one.text()));
        var when = new Div(times.element(one.at()));
        when.addClassName("quiet");
        var row = new Row().grow(new Div(new Div(one.text()), when)).wrapping();
        row.add(link, read);
        return new ListItem(row);
    }

    private void read(NoticeLine one) {
        notices.read(actor, one.id());
        afterwards.run();
        Toast.show(
                Text.of("home.parent.news.done"),
                () -> {
                    notices.unread(actor, one.id());
                    afterwards.run();
                });
    }
}

package app.laurel.home.ui;

import app.laurel.rewards.WishNews;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.PillLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a learner asked for: what waits, and what the grown-ups answered lately. */
class WishesCard extends Card {

    WishesCard(List<WishNews> wishes) {
        big();
        addClassName("wishes");
        getElement().setAttribute("aria-label", Text.of("home.wishes"));
        var head =
                new Div(
                        new H2(Text.of("home.wishes")),
                        new PillLink("shop/requests", "🎁", Text.of("home.wishes.all")));
        head.addClassName("wishes-head");
        var list = new UnorderedList();
        list.addClassName("wish-lines");
        wishes.forEach(wish -> list.add(line(wish)));
        add(head, list);
    }

    private static ListItem line(WishNews wish) {
        var words = new Div(new Span(words(wish)));
        words.addClassName("grow");
        if (wish.note() != null) {
            var note = new Span(Text.of("home.wishes.note", wish.note()));
            note.addClassNames("quiet", "wish-note");
            words.add(note);
        }
        var item = new ListItem(new Emoji(wish.emoji()), words);
        item.addClassName("wish");
        return item;
    }

    private static String words(WishNews wish) {
        return switch (wish.status()) {
            case PENDING ->
                    wish.agreedBy() == null
                            ? Text.of("home.wishes.waiting", wish.title(), wish.cost())
                            : Text.of("home.wishes.agreed", wish.agreedBy(), wish.title());
            case APPROVED ->
                    wish.byRule()
                            ? Text.of("home.wishes.atOnce", wish.title())
                            : Text.of("home.wishes.yes", who(wish), wish.title());
            case REJECTED -> Text.of("home.wishes.no", who(wish), wish.title());
            case CANCELLED, REVERSED -> Text.of("home.wishes.undone", who(wish), wish.title());
        };
    }

    private static String who(WishNews wish) {
        return wish.by() == null ? Text.of("home.wishes.somebody") : wish.by();
    }
}

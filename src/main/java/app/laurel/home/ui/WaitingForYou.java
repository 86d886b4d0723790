package app.laurel.home.ui;

import app.laurel.insights.FamilyOverview;
import app.laurel.platform.Actor;
import app.laurel.rewards.WaitingRequest;
import app.laurel.rewards.ui.RequestCards;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The oldest requests that wait, each answered in place; the rest is behind a link. */
class WaitingForYou extends Card {

    private static final int MOST = 5;

    private final RequestCards cards;
    private final Actor actor;
    private final Runnable afterwards;
    private List<WaitingRequest> shown = List.of();

    /**
     * @param afterwards runs after each attempt to answer
     */
    WaitingForYou(RequestCards cards, Actor actor, Runnable afterwards) {
        this.cards = cards;
        this.actor = actor;
        this.afterwards = afterwards;
        addClassName("waiting");
        getElement().setAttribute("aria-label", Text.of("home.parent.waiting"));
        setVisible(false);
    }

    /** Shows what waits now; what did not change stays as it is, focus included. */
    void show(FamilyOverview overview, RelativeTime times) {
        var waiting = overview.waiting();
        setVisible(!waiting.isEmpty());
        if (waiting.equals(shown)) {
            return;
        }
        shown = waiting;
        removeAll();
        var list = new UnorderedList();
        list.addClassName("waiting-list");
        waiting.stream()
                .limit(MOST)
                .map(one -> cards.card(actor, one, times, afterwards))
                .map(ListItem::new)
                .forEach(list::add);
        add(list);
        if (waiting.size() > 1) {
            add(forAll(waiting));
        }
    }

    /** Approves at once only what can be seen at once. */
    private Div forAll(List<WaitingRequest> waiting) {
        var line = new Div();
        line.addClassName("waiting-all");
        if (waiting.size() > MOST) {
            var link = new Anchor("requests", Text.of("home.parent.waiting.all", waiting.size()));
            link.setRouterIgnore(false);
            line.add(link);
        } else {
            line.add(cards.approveAll(actor, waiting, afterwards));
        }
        return line;
    }
}

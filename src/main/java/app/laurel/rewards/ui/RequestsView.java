package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RequestQueue;
import app.laurel.rewards.WaitingRequest;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.AlreadyCounted;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one queue of a family: what waits for an answer, and what was answered. */
@Route(value = RequestsView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./rewards/rewards.css")
public class RequestsView extends Div
        implements AlreadyCounted, BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "requests";

    private static final int PAGE = 20;

    private final RequestQueue queue;
    private final RequestCards cards;
    private final Clock clock;
    private final Actor actor;
    private final PageHeader header = new PageHeader(getPageTitle());
    private final Div waiting = new Div();
    private final DecidedList decided;
    private RequestQueue.@Nullable Overview shown;

    RequestsView(
            RequestQueue queue,
            DecideRedemption decide,
            RequestCards cards,
            CurrentActor currentActor,
            Changes changes,
            Clock clock) {
        this.queue = queue;
        this.cards = cards;
        this.clock = clock;
        this.actor = currentActor.get();
        decided =
                new DecidedList(
                        actor, decide, next -> queue.decided(actor, next, PAGE), this::refresh);
        add(header, waiting, decided);
        LiveView.refresh(
                this,
                changes,
                actor,
                Set.of(
                        Topic.REDEMPTIONS,
                        Topic.LEARNERS,
                        Topic.SETTINGS,
                        Topic.POINTS,
                        Topic.SESSIONS),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void refresh() {
        var now = queue.overview(actor, Math.max(PAGE, decided.length()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var times = new RelativeTime(clock, now.settings().zone(), getLocale());
        var count = now.waiting().size();
        header.setLine(line(now.waiting()));
        header.setActions(cards.approveAll(actor, now.waiting(), this::refresh));
        waiting.removeAll();
        waiting.add(count == 0 ? nothing() : waitingCards(now.waiting(), times));
        decided.show(now.decided(), times);
    }

    private static String line(List<WaitingRequest> waiting) {
        var others =
                (int) waiting.stream().filter(one -> one.agreement().waitsForAnother()).count();
        if (waiting.isEmpty()) {
            return "";
        }
        return others == waiting.size()
                ? Text.of("rewards.requests.line.others", others)
                : Text.of("rewards.requests.line", waiting.size() - others);
    }

    private Component waitingCards(List<WaitingRequest> requests, RelativeTime times) {
        var grid = new CardGrid();
        requests.forEach(
                request -> grid.add(new Card(cards.card(actor, request, times, this::refresh))));
        return grid;
    }

    private static Component nothing() {
        return new Card(
                new EmptyState(
                        "🌤️",
                        Text.of("rewards.requests.none"),
                        Text.of("rewards.requests.none.next")));
    }

    @Override
    public Map<String, Integer> counts() {
        return Map.of(PATH, shown == null ? 0 : shown.waiting().size());
    }

    @Override
    public String getPageTitle() {
        return Text.of("rewards.requests.title");
    }
}

package app.laurel.home.ui;

import app.laurel.home.MyPoints;
import app.laurel.home.PointsLine;
import app.laurel.home.ReadMyPoints;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import app.laurel.rewards.Goal;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learner's own ledger: every point that came or went, and what was left. */
@Route(value = "points/:goal?", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
public class MyPointsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final ReadMyPoints points;
    private final Clock clock;
    private final Actor actor;
    private final Nav wallets = new Nav();
    private final Card card = new Card();
    private @Nullable UUID goal;
    private @Nullable MyPoints shown;
    private int lines = PAGE;

    MyPointsView(ReadMyPoints points, Clock clock, CurrentActor currentActor, Changes changes) {
        this.points = points;
        this.clock = clock;
        this.actor = currentActor.get();
        wallets.addClassNames("pills", "wallets");
        wallets.getElement().setAttribute("aria-label", Text.of("home.points.wallets"));
        var back = PillLink.round("learner", "←", Text.of("home.points.back"));
        add(new PageHeader(getPageTitle()).leading(back), wallets, card);
        LiveView.refresh(this, changes, actor, Set.of(Topic.POINTS, Topic.REWARDS), this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        goal = event.getRouteParameters().get("goal").map(UrlParts::uuid).orElse(null);
        lines = PAGE;
        shown = null;
        show(points.open(actor, goal, lines));
    }

    @Override
    public String getPageTitle() {
        return Text.of("home.points.title");
    }

    /** Somebody changed something; a goal that was emptied meanwhile has no page any more. */
    private void look() {
        try {
            show(points.open(actor, goal, lines));
        } catch (NotFound emptied) {
            getUI().ifPresent(ui -> ui.navigate("points"));
        }
    }

    private void show(MyPoints now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        wallets.removeAll();
        wallets.add(wallet("points", "⭐", "home.points.spendable", now.spendable(), goal == null));
        now.goals().forEach(one -> wallets.add(wallet(one)));
        card.removeAll();
        if (now.lines().isEmpty()) {
            card.add(
                    new EmptyState(
                            "⭐",
                            Text.of("home.points.none"),
                            Text.of("home.points.none-next"),
                            new PillLink("learner", "", Text.of("home.points.learn")).primary()));
            return;
        }
        var locale = UI.getCurrentOrThrow().getLocale();
        var table = new PointsTable(new RelativeTime(clock, now.zone(), locale));
        table.show(now.lines());
        card.add(table);
        if (now.more()) {
            card.add(more(table, now.lines()));
        }
    }

    private PillLink wallet(Goal one) {
        var path = "points/" + one.rewardId();
        var link =
                new PillLink(
                        path, one.emoji(), Text.of("home.points.goal", one.title(), one.saved()));
        mark(link, one.rewardId().equals(goal));
        return link;
    }

    private static PillLink wallet(
            String path, String emoji, String key, int balance, boolean current) {
        var link = new PillLink(path, emoji, Text.of(key, balance));
        mark(link, current);
        return link;
    }

    private static void mark(PillLink link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
    }

    private Button more(PointsTable table, List<PointsLine> first) {
        var last = new int[] {first.getLast().number()};
        var holder = new Button[1];
        holder[0] =
                Commands.plain(
                        Text.of("home.points.more"),
                        () -> {
                            var older = points.before(actor, goal, last[0], PAGE);
                            table.show(older);
                            lines += older.size();
                            last[0] = older.isEmpty() ? 1 : older.getLast().number();
                            holder[0].setVisible(last[0] > 1);
                        });
        return holder[0];
    }
}

package app.laurel.home.ui;

import app.laurel.home.MyPoints;
import app.laurel.home.PointsLine;
import app.laurel.home.ReadMyPoints;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.rewards.GoalWallet;
import app.laurel.shell.Address;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.MomentField;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
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
    private final MomentField moment = new MomentField(Text.of("home.points.at"), this::choose);
    private final Paragraph then = new Paragraph();
    private final PillLink now = new PillLink("points", "", Text.of("home.points.now"));
    private @Nullable UUID goal;
    private @Nullable LocalDateTime minute;
    private @Nullable MyPoints shown;
    private int lines = PAGE;

    MyPointsView(ReadMyPoints points, Clock clock, CurrentActor currentActor, Changes changes) {
        this.points = points;
        this.clock = clock;
        this.actor = currentActor.get();
        wallets.addClassNames("pills", "wallets");
        wallets.getElement().setAttribute("aria-label", Text.of("home.points.wallets"));
        var back = PillLink.round("learner", "←", Text.of("home.points.back"));
        then.getElement().setAttribute("role", "status");
        then.addClassName("balance-then");
        var past = new Row(moment, now).wrapping();
        past.addClassName("moment");
        add(new PageHeader(getPageTitle()).leading(back), wallets, past, then, card);
        LiveView.refresh(this, changes, actor, Set.of(Topic.POINTS, Topic.REWARDS), this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        goal = event.getRouteParameters().get("goal").map(UrlParts::uuid).orElse(null);
        minute = MomentField.of(event.getLocation().getQueryParameters()).orElse(null);
        lines = PAGE;
        shown = null;
        show(points.open(actor, goal, minute, lines));
    }

    private void choose(@Nullable LocalDateTime chosen) {
        minute = chosen;
        lines = PAGE;
        Address.show(path(goal, minute));
        look();
    }

    private static String path(@Nullable UUID goal, @Nullable LocalDateTime minute) {
        var path = goal == null ? "points" : "points/" + goal;
        return minute == null ? path : path + "?" + MomentField.parameter(minute);
    }

    @Override
    public String getPageTitle() {
        return Text.of("home.points.title");
    }

    private void look() {
        show(points.open(actor, goal, minute, lines));
    }

    private void show(MyPoints now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        wallets.removeAll();
        wallets.add(
                wallet(
                        path(null, minute),
                        "⭐",
                        "home.points.spendable",
                        now.spendable(),
                        goal == null));
        now.goals().stream()
                .filter(one -> !one.isPast())
                .forEach(one -> wallets.add(wallet(one, "home.points.goal")));
        showPast(now.goals().stream().filter(GoalWallet::isPast).toList());
        showMoment(now);
        card.removeAll();
        if (now.lines().isEmpty()) {
            card.add(
                    new EmptyState(
                            "⭐",
                            Text.of(minute == null ? "home.points.none" : "home.points.none-then"),
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

    private void showMoment(MyPoints read) {
        moment.show(minute, clock, read.zone());
        now.setHref(path(goal, null));
        now.setVisible(minute != null);
        then.setVisible(minute != null);
        then.setText(minute == null ? "" : Text.of("home.points.then", read.balance()));
    }

    /** What is empty now stands apart, as there are more and more of them. */
    private void showPast(List<GoalWallet> emptied) {
        if (emptied.isEmpty()) {
            return;
        }
        var links = new Div();
        links.addClassName("pills");
        emptied.forEach(one -> links.add(wallet(one, "home.points.goal.past")));
        var details = new Details(Text.of("home.points.past", emptied.size()), links);
        details.addClassName("past-wallets");
        details.setOpened(emptied.stream().anyMatch(one -> one.rewardId().equals(goal)));
        wallets.add(details);
    }

    private PillLink wallet(GoalWallet one, String key) {
        var link =
                new PillLink(
                        path(one.rewardId(), minute),
                        one.emoji(),
                        Text.of(key, one.title(), one.points()));
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

package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.DecidedRequest;
import app.laurel.rewards.Goal;
import app.laurel.rewards.Position;
import app.laurel.rewards.RedemptionStatus;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.Shop;
import app.laurel.rewards.ShopItem;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a learner can have for points, what they save for, and what waits for an answer. */
@Route(value = ShopView.PATH, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
@CssImport("./rewards/rewards.css")
public class ShopView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "shop";

    private static final int RECENT = 10;

    private final Shop shop;
    private final RequestReward requests;
    private final DecideRedemption decide;
    private final GoalCards goals;
    private final Actor learner;
    private final Span purse = new Span();
    private final Div body = new Div();
    private Shop.@Nullable Window shown;

    ShopView(
            Shop shop,
            RequestReward requests,
            DecideRedemption decide,
            GoalCards goals,
            CurrentActor currentActor,
            Changes changes) {
        this.shop = shop;
        this.requests = requests;
        this.decide = decide;
        this.goals = goals;
        this.learner = currentActor.get();
        purse.addClassNames("card", "purse");
        body.addClassName("stack");
        var mine = new Anchor(MyRequestsView.PATH, Text.of("rewards.history.title"));
        mine.setRouterIgnore(false);
        mine.addClassName("shop-link");
        add(
                new PageHeader(getPageTitle(), "", mine, purse)
                        .leading(new BackLink("learner", Text.of("rewards.shop.back"))),
                body);
        LiveView.refresh(
                this,
                changes,
                learner,
                Set.of(Topic.REWARDS, Topic.REDEMPTIONS, Topic.POINTS, Topic.SETTINGS),
                this::lookAgain);
    }

    /** Something changed elsewhere: shows it, and says what a parent answered. */
    private void lookAgain() {
        var waitingBefore = waiting(shown);
        refresh();
        waitingBefore.removeAll(waiting(shown));
        if (!waitingBefore.isEmpty()) {
            shop.history(learner, Position.START, RECENT).lines().stream()
                    .filter(request -> waitingBefore.contains(request.id()))
                    .forEach(ShopView::sayAnswer);
        }
    }

    private static void sayAnswer(DecidedRequest request) {
        var by = request.by() == null ? Text.of("rewards.shop.grownUp") : request.by();
        var who =
                request.agreedBy() == null || request.status() != RedemptionStatus.APPROVED
                        ? by
                        : Text.of("rewards.shop.both", request.agreedBy(), by);
        switch (request.status()) {
            case APPROVED ->
                    Toast.show(
                            request.parentNote() == null
                                    ? Text.of("rewards.shop.yes", who, request.title())
                                    : Text.of(
                                            "rewards.shop.yesWithNote",
                                            who,
                                            request.title(),
                                            request.parentNote()));
            case REJECTED ->
                    Toast.show(
                            request.parentNote() == null
                                    ? Text.of("rewards.shop.no", who, request.title())
                                    : Text.of(
                                            "rewards.shop.noWithNote",
                                            who,
                                            request.title(),
                                            request.parentNote()));
            default -> {}
        }
    }

    private static Set<UUID> waiting(Shop.@Nullable Window window) {
        return window == null
                ? Set.of()
                : window.items().stream()
                        .map(ShopItem::waitingId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void refresh() {
        var now = shop.window(learner);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        purse.setText(Text.of("rewards.shop.purse", now.spendable()));
        body.removeAll();
        if (now.items().isEmpty()) {
            body.add(
                    new Card(
                            new EmptyState(
                                    "🎁",
                                    Text.of("rewards.shop.none"),
                                    Text.of("rewards.shop.none.next", deciders(now)))));
            return;
        }
        var grid = new CardGrid();
        grid.addClassName("shop");
        now.items()
                .forEach(item -> grid.add(new ShopCard(item, deciders(now, item), commands(item))));
        body.add(grid);
    }

    private List<Button> commands(ShopItem item) {
        var commands = new ArrayList<Button>();
        if (item.isWaiting()) {
            commands.add(
                    command(
                            Commands.plain(Text.of("rewards.shop.takeBack"), () -> takeBack(item)),
                            "rewards.shop.takeBack.name",
                            item));
            return commands;
        }
        if (item.canBeRequested()) {
            commands.add(
                    command(
                            Commands.primary(Text.of("rewards.shop.want"), () -> ask(item)),
                            "rewards.shop.want.name",
                            item));
        } else if (item.canBeSavedFor()) {
            commands.add(
                    command(
                            Commands.plain(
                                    Text.of("rewards.shop.save"),
                                    () ->
                                            goals.putDialog(learner, asGoal(item), this::refresh)
                                                    .open()),
                            "rewards.shop.save.name",
                            item));
        }
        if (item.saved() > 0) {
            commands.add(
                    command(
                            Commands.quiet(
                                    Text.of("rewards.goal.take"),
                                    () ->
                                            goals.takeDialog(learner, asGoal(item), this::refresh)
                                                    .open()),
                            "rewards.goal.take.name",
                            item));
        }
        return commands;
    }

    private static Button command(Button button, String key, ShopItem item) {
        button.getElement().setAttribute("aria-label", Text.of(key, item.title()));
        return button;
    }

    private Goal asGoal(ShopItem item) {
        return item.goal(learner.id());
    }

    private void ask(ShopItem item) {
        new AskDialog(requests, decide, learner, item, deciders(shown, item), this::refresh).open();
    }

    private void takeBack(ShopItem item) {
        try {
            decide.cancel(learner, item.waitingId());
        } finally {
            refresh();
        }
        Toast.show(Text.of("rewards.shop.tookBack", item.title()));
    }

    /** Who decides about the item: one of them, or two where it needs two. */
    private static String deciders(Shop.Window window, ShopItem item) {
        if (!item.twoDecide()) {
            return deciders(window);
        }
        return window.deciders().size() == 2
                ? Text.of(
                        "rewards.shop.both",
                        window.deciders().getFirst(),
                        window.deciders().getLast())
                : Text.of("rewards.shop.twoGrownUps");
    }

    private static String deciders(Shop.Window window) {
        return switch (window.deciders().size()) {
            case 1 -> window.deciders().getFirst();
            case 2 ->
                    Text.of(
                            "rewards.shop.eitherOf",
                            window.deciders().getFirst(),
                            window.deciders().getLast());
            default -> Text.of("rewards.shop.grownUp");
        };
    }

    @Override
    public String getPageTitle() {
        return Text.of("rewards.shop.title");
    }
}

package app.laurel.rewards.ui;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilySettings;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.DecidedRequest;
import app.laurel.rewards.Page;
import app.laurel.rewards.Position;
import app.laurel.rewards.RedemptionStatus;
import app.laurel.rewards.Shop;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a learner asked for: who answered what, when, and with which words. */
@Route(value = MyRequestsView.PATH, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
@CssImport("./rewards/rewards.css")
public class MyRequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "shop/requests";

    private static final int PAGE = 20;

    private final Shop shop;
    private final DecideRedemption decide;
    private final Actor learner;
    private final FamilySettings settings;
    private final RelativeTime times;
    private final UnorderedList lines = new UnorderedList();
    private final Button more = Commands.plain(Text.of("rewards.more"), this::showMore);
    private final Card card = new Card(lines, more).big();
    private final Card nothing =
            new Card(
                    new EmptyState(
                            "🌱",
                            Text.of("rewards.history.none"),
                            Text.of("rewards.history.none.next")));
    private @Nullable Page<DecidedRequest> shown;
    private @Nullable Position next;

    MyRequestsView(
            Shop shop,
            DecideRedemption decide,
            FamilyDirectory directory,
            CurrentActor currentActor,
            Changes changes,
            Clock clock) {
        this.shop = shop;
        this.decide = decide;
        this.learner = currentActor.get();
        this.settings = directory.settings(learner);
        this.times = new RelativeTime(clock, settings.zone(), getLocale());
        lines.addClassName("request-lines");
        add(
                new PageHeader(getPageTitle())
                        .leading(new BackLink(ShopView.PATH, Text.of("rewards.history.back"))),
                card,
                nothing);
        LiveView.refresh(this, changes, learner, Set.of(Topic.REDEMPTIONS), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        var now = shop.history(learner, Position.START, Math.max(PAGE, lines.getComponentCount()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        lines.removeAll();
        append(now);
        card.setVisible(!now.lines().isEmpty());
        nothing.setVisible(now.lines().isEmpty());
    }

    private void showMore() {
        if (next != null) {
            append(shop.history(learner, next, PAGE));
        }
    }

    private void append(Page<DecidedRequest> page) {
        page.lines()
                .forEach(
                        request ->
                                lines.add(
                                        new RequestItem(
                                                request,
                                                RequestItem.wordsForLearner(request, times),
                                                times,
                                                commands(request))));
        next = page.next();
        more.setVisible(next != null);
    }

    private List<Button> commands(DecidedRequest request) {
        if (request.status() != RedemptionStatus.PENDING) {
            return List.of();
        }
        var button =
                Commands.plain(
                        Text.of("rewards.shop.takeBack"),
                        () -> {
                            try {
                                decide.cancel(learner, request.id());
                            } finally {
                                refresh();
                            }
                        });
        button.getElement()
                .setAttribute("aria-label", Text.of("rewards.shop.takeBack.name", request.title()));
        return List.of(button);
    }

    @Override
    public String getPageTitle() {
        return Text.of("rewards.history.title");
    }
}

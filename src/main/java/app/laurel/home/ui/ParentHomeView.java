package app.laurel.home.ui;

import app.laurel.insights.FamilyOverview;
import app.laurel.insights.LearnerSummary;
import app.laurel.insights.ObserveFamily;
import app.laurel.notices.News;
import app.laurel.notices.ReadNotices;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.rewards.ui.RequestCards;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.AlreadyCounted;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A parent's first view: what needs me, how everybody does, what happened this week. */
@Route(value = ParentHomeView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
public class ParentHomeView extends Div implements HasDynamicTitle, AlreadyCounted {

    static final String PATH = "home";

    private static final Set<Topic> TOPICS =
            Set.of(
                    Topic.LEARNERS,
                    Topic.LESSONS,
                    Topic.NOTICES,
                    Topic.POINTS,
                    Topic.REDEMPTIONS,
                    Topic.REWARDS,
                    Topic.SETTINGS,
                    Topic.SESSIONS);

    private final transient ObserveFamily observe;
    private final transient ReadNotices notices;
    private final transient Clock clock;
    private final Actor actor;
    private final PageHeader header = new PageHeader("");
    private final WaitingForYou requestsHere;
    private final NewsCard news;
    private final ReportedQuestions reported = new ReportedQuestions();
    private final Div firstSteps = new Div();
    private final CardGrid grid = new CardGrid();
    private final Map<Integer, LearnerSummaryCard> cards = new LinkedHashMap<>();
    private final FamilyWeek week = new FamilyWeek();
    private int waiting;

    ParentHomeView(
            ObserveFamily observe,
            ReadNotices notices,
            RequestCards requests,
            CurrentActor currentActor,
            Changes changes,
            Clock clock) {
        this.observe = observe;
        this.notices = notices;
        this.clock = clock;
        this.actor = currentActor.get();
        header.setActions(
                Commands.primary(
                        Text.of("home.parent.add"),
                        () -> UI.getCurrentOrThrow().navigate("learners/new")));
        requestsHere = new WaitingForYou(requests, actor, this::refresh);
        news = new NewsCard(notices, actor, this::refresh);
        add(header, news, requestsHere, reported, firstSteps, grid, week);
        refresh();
        LiveView.refresh(this, changes, actor, TOPICS, this::refresh);
    }

    private void refresh() {
        show(observe.overview(actor), notices.ofFamily(actor));
    }

    private void show(FamilyOverview overview, News family) {
        waiting = overview.waiting().size();
        var greeting = new Greeting(clock.instant().atZone(overview.zone()), getLocale());
        header.setTitle(greeting.to(actor.name()));
        header.setLine(greeting.line((int) needed(overview, family)));
        var times = new RelativeTime(clock, overview.zone(), getLocale());
        requestsHere.show(overview, times);
        news.show(family.lines(), times);
        reported.show(family.reported());
        showFirstSteps(overview);
        showLearners(overview, times);
        week.show(overview, getLocale());
    }

    /** What the reader agreed to already needs somebody else. */
    private static long needed(FamilyOverview overview, News news) {
        return news.reported()
                + overview.waiting().stream()
                        .filter(request -> !request.agreement().waitsForAnother())
                        .count();
    }

    private void showFirstSteps(FamilyOverview overview) {
        firstSteps.removeAll();
        firstSteps.setVisible(!overview.isUnderWay());
        if (!overview.isUnderWay()) {
            firstSteps.add(new FirstSteps(overview));
        }
    }

    private void showLearners(FamilyOverview overview, RelativeTime times) {
        var ids = overview.learners().stream().map(LearnerSummary::id).toList();
        if (!List.copyOf(cards.keySet()).equals(ids)) {
            cards.clear();
            grid.removeAll();
            ids.forEach(id -> cards.put(id, new LearnerSummaryCard()));
            grid.add(List.copyOf(cards.values()));
        }
        overview.learners().forEach(learner -> cards.get(learner.id()).show(learner, times));
        grid.setVisible(!ids.isEmpty());
    }

    @Override
    public Map<String, Integer> counts() {
        return Map.of("requests", waiting);
    }

    @Override
    public String getPageTitle() {
        return Text.of("home.parent.title");
    }
}

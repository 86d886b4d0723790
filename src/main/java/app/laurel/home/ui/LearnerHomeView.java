package app.laurel.home.ui;

import app.laurel.home.HomeTask;
import app.laurel.home.LearnerHome;
import app.laurel.home.OpenHome;
import app.laurel.learning.LessonAddress;
import app.laurel.learning.StartLesson;
import app.laurel.mastery.SetWeeklyGoal;
import app.laurel.mastery.Suggestion;
import app.laurel.people.ChooseLook;
import app.laurel.people.PageLook;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.rewards.Goal;
import app.laurel.rewards.ui.GoalCards;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A learner's home: what to do today, what is saved for, and the ways to everything else. */
@Route(value = "learner", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
public class LearnerHomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final StartLesson start;
    private final GoalCards goals;
    private final SetWeeklyGoal weeklyGoals;
    private final Actor actor;
    private final Div body = new Div();
    private final Shown<LearnerHome> shown;

    LearnerHomeView(
            OpenHome home,
            StartLesson start,
            GoalCards goals,
            SetWeeklyGoal weeklyGoals,
            ChooseLook looks,
            CurrentActor currentActor,
            Changes changes) {
        this.start = start;
        this.goals = goals;
        this.weeklyGoals = weeklyGoals;
        this.actor = currentActor.get();
        this.shown = new Shown<>(() -> home.open(actor), this::show);
        body.addClassNames("stack", "wide-stack");
        add(body, ways(look -> looks.choose(actor, look)));
        LiveView.refresh(
                this,
                changes,
                actor,
                Set.of(
                        Topic.POINTS,
                        Topic.LESSONS,
                        Topic.LEARNERS,
                        Topic.REWARDS,
                        Topic.REDEMPTIONS),
                shown::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown.refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("home.learner.title");
    }

    private void show(LearnerHome now) {
        body.removeAll();
        body.add(header(now));
        if (now.full()) {
            body.add(new FullDay());
        }
        body.add(suggestions(now), ownPace(now));
        if (!now.wishes().isEmpty()) {
            body.add(new WishesCard(now.wishes()));
        }
        if (now.goal() != null) {
            body.add(goal(now.goal()));
        }
    }

    private NearestGoal goal(Goal goal) {
        return new NearestGoal(
                goal, goals.canPutIn(goal) ? () -> goals.putIn(actor, goal, shown::refresh) : null);
    }

    private static PageHeader header(LearnerHome now) {
        var line = Text.of("home.learner.plan", now.things(), now.minutes());
        return new PageHeader(
                        Text.of("home.learner.hello", now.name()), line, new StreakAndPoints(now))
                .leading(new Face(now.avatar(), now.colour(), Face.Size.LARGE));
    }

    private Div suggestions(LearnerHome now) {
        var cards = new Div();
        cards.addClassName("suggestions");
        now.tasks().forEach(task -> cards.add(new TaskCard(task, () -> begin(task))));
        for (var suggestion : now.today()) {
            var card = new SuggestionCard(suggestion, this::begin);
            cards.add(card);
        }
        cards.getChildren().findFirst().ifPresent(first -> ((Card) first).strong());
        return cards;
    }

    private void begin(HomeTask given) {
        begin(given.task().unitId(), given.lessonId());
    }

    private Div ownPace(LearnerHome now) {
        var cards = new Div(new GrowthCard(now.growth()), new WeekCard(now.week(), this::askWeek));
        cards.addClassName("own-pace");
        return cards;
    }

    private void askWeek() {
        var home = shown.get();
        var week = home == null ? null : home.week();
        new WeekDialog(actor, weeklyGoals, week == null ? null : week.goal(), shown::refresh)
                .open();
    }

    private void begin(Suggestion suggestion) {
        begin(suggestion.unitId(), suggestion.lessonId());
    }

    private void begin(String unit, @Nullable String begun) {
        var lesson = begun;
        if (lesson == null) {
            lesson = start.start(actor, unit);
        } else {
            start.resume(actor, lesson);
        }
        var address = LessonAddress.of(lesson);
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    private static Nav ways(Consumer<PageLook> choose) {
        var ways = new Nav();
        ways.addClassName("pills");
        ways.getElement().setAttribute("aria-label", Text.of("home.learner.ways"));
        var grownUps = new PillLink("grown-ups", "", Text.of("home.learner.grown-ups")).quiet();
        grownUps.addClassName("pill-last");
        var more = new PillLink("learn", "📚", Text.of("home.learner.choose"));
        more.addClassName("pill-long");
        ways.add(
                new PillLink("shop", "🎁", Text.of("home.learner.rewards")),
                new PillLink("together", "🎡", Text.of("home.learner.together")),
                new PillLink("trophies", "🏆", Text.of("home.learner.trophies")),
                new PillLink("quiz-list", "🧠", Text.of("home.learner.quizzes")),
                more,
                new PillLink("knowledge", "🗺️", Text.of("home.learner.knowledge")),
                new LookSwitch(choose),
                grownUps);
        return ways;
    }
}

package app.laurel.insights.ui;

import app.laurel.insights.LearnerGoals;
import app.laurel.insights.LearnerHead;
import app.laurel.insights.ObserveLearner;
import app.laurel.platform.Actor;
import app.laurel.rewards.ui.RequestCards;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What a learner saves for, and what was asked for and waits for an answer. */
class GoalsPart extends PartOfPage {

    private final ObserveLearner observe;
    private final RequestCards requests;
    private final Clock clock;
    private final Actor actor;
    private final int learnerId;
    private @Nullable LearnerGoals shown;

    GoalsPart(
            ObserveLearner observe,
            RequestCards requests,
            Clock clock,
            Actor actor,
            int learnerId) {
        this.observe = observe;
        this.requests = requests;
        this.clock = clock;
        this.actor = actor;
        this.learnerId = learnerId;
    }

    @Override
    void enter(QueryParameters query) {
        // The address of this part says everything without parameters.
    }

    @Override
    LearnerHead show() {
        var now = observe.goals(actor, learnerId);
        if (!now.equals(shown)) {
            shown = now;
            lookAs(now.head());
            removeAll();
            if (!now.waiting().isEmpty()) {
                add(waiting(now));
            }
            add(goals(now));
        }
        return now.head();
    }

    private Component waiting(LearnerGoals now) {
        var times = new RelativeTime(clock, now.head().zone(), getLocale());
        var grid = new CardGrid();
        now.waiting()
                .forEach(
                        request ->
                                grid.add(
                                        new Card(
                                                requests.card(actor, request, times, this::show))));
        return section(Text.of("insights.goals.waiting"), grid);
    }

    private static Component goals(LearnerGoals now) {
        if (now.goals().isEmpty()) {
            var rewards = new Anchor("rewards", Text.of("insights.goals.rewards"));
            rewards.setRouterIgnore(false);
            rewards.addClassName("button-link");
            return new Card(
                    new EmptyState(
                            "🎯",
                            Text.of("insights.goals.none"),
                            Text.of("insights.goals.none.next", now.head().learner().name()),
                            now.head().outside() ? new Component[0] : new Component[] {rewards}));
        }
        var grid = new CardGrid();
        now.goals().forEach(goal -> grid.add(new GoalProgress(goal, now.head())));
        return section(Text.of("insights.goals.saving"), grid);
    }

    private static Component section(String title, Component content) {
        var section = new Div(new H2(title), content);
        section.addClassName("stack");
        return section;
    }
}

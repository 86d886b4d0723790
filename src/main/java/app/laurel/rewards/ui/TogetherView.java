package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.rewards.FamilyGoal;
import app.laurel.rewards.FamilyGoals;
import app.laurel.rewards.GiveTogether;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the family wants together, for a learner who gives points or takes them back. */
@Route(value = TogetherView.PATH, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
@CssImport("./rewards/rewards.css")
public class TogetherView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "together";

    private final FamilyGoals goals;
    private final GiveTogether give;
    private final Actor learner;
    private final Div body = new Div();
    private final Shown<List<FamilyGoal>> shown = new Shown<>(this::read, this::show);

    TogetherView(FamilyGoals goals, GiveTogether give, CurrentActor currentActor, Changes changes) {
        this.goals = goals;
        this.give = give;
        this.learner = currentActor.get();
        body.addClassName("together-cards");
        add(
                new PageHeader(getPageTitle(), Text.of("rewards.family.line"))
                        .leading(new BackLink("learner", Text.of("rewards.family.home"))),
                body);
        LiveView.refresh(
                this, changes, learner, Set.of(Topic.REWARDS, Topic.POINTS), shown::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown.refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("rewards.family.title");
    }

    private List<FamilyGoal> read() {
        return goals.mine(learner).stream()
                .filter(goal -> goal.state() != FamilyGoal.State.CLOSED)
                .toList();
    }

    private void show(List<FamilyGoal> now) {
        body.removeAll();
        if (now.isEmpty()) {
            body.add(
                    new Card(
                            new EmptyState(
                                    "🎡",
                                    Text.of("rewards.family.none"),
                                    Text.of("rewards.family.none.learner"))));
        }
        now.forEach(goal -> body.add(card(goal)));
    }

    private Card card(FamilyGoal goal) {
        var mine = goal.given(learner.id());
        var gave =
                mine > 0
                        ? new Component[] {TogetherCard.quiet(Text.of("rewards.family.mine", mine))}
                        : new Component[0];
        return new TogetherCard(goal, gave, commands(goal, mine).toArray(Button[]::new)).big();
    }

    private List<Button> commands(FamilyGoal goal, int mine) {
        var commands = new ArrayList<Button>();
        if (!goal.isOpen() || goal.missing() == 0) {
            return commands;
        }
        if (goal.spendable() > 0) {
            var put = Commands.primary(Text.of("rewards.goal.put"), () -> giveDialog(goal).open());
            put.setAriaLabel(Text.of("rewards.goal.put.name", goal.title()));
            commands.add(put);
        }
        if (mine > 0) {
            var take =
                    Commands.quiet(
                            Text.of("rewards.goal.take"), () -> takeDialog(goal, mine).open());
            take.setAriaLabel(Text.of("rewards.goal.take.name", goal.title()));
            commands.add(take);
        }
        return commands;
    }

    private GoalDialog giveDialog(FamilyGoal goal) {
        return new GoalDialog(
                Text.of("rewards.goal.put.title", goal.title()),
                Text.of("rewards.goal.put.line", goal.spendable(), goal.missing()),
                Math.min(goal.spendable(), goal.missing()),
                amount -> Text.of("rewards.goal.put.done", amount, goal.title()),
                (amount, key) -> give.give(learner, goal.id(), amount, key),
                (amount, key) -> give.takeBack(learner, goal.id(), amount, key),
                shown::refresh);
    }

    private GoalDialog takeDialog(FamilyGoal goal, int mine) {
        return new GoalDialog(
                Text.of("rewards.goal.take.title", goal.title()),
                Text.of("rewards.goal.take.line", mine),
                mine,
                amount -> Text.of("rewards.goal.take.done", amount, goal.title()),
                (amount, key) -> give.takeBack(learner, goal.id(), amount, key),
                (amount, key) -> give.give(learner, goal.id(), amount, key),
                shown::refresh);
    }
}

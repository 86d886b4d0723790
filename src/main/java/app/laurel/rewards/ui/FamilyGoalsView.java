package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.rewards.FamilyGoal;
import app.laurel.rewards.FamilyGoals;
import app.laurel.rewards.KeepFamilyGoals;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Toast;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Goals that the whole family pays into: made, closed and said to be reached by parents. */
@Route(value = FamilyGoalsView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./rewards/rewards.css")
public class FamilyGoalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "family-goals";

    private final KeepFamilyGoals keep;
    private final Actor actor;
    private final Div body = new Div();
    private final Shown<FamilyGoals.Together> shown;

    FamilyGoalsView(
            FamilyGoals goals, KeepFamilyGoals keep, CurrentActor currentActor, Changes changes) {
        this.keep = keep;
        this.actor = currentActor.get();
        this.shown = new Shown<>(() -> goals.all(actor), this::show);
        body.addClassName("together-cards");
        add(
                new PageHeader(getPageTitle(), Text.of("rewards.family.line"))
                        .leading(new BackLink(RewardsView.PATH, Text.of("rewards.family.back"))),
                sides(body, new FamilyGoalForm(actor, keep, shown::refresh)));
        LiveView.refresh(
                this,
                changes,
                actor,
                Set.of(Topic.REWARDS, Topic.POINTS, Topic.LEARNERS),
                shown::refresh);
    }

    private static Div sides(Component goals, Component form) {
        var sides = new Div(goals, form);
        sides.addClassName("family-goals");
        return sides;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown.refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("rewards.family.title");
    }

    private void show(FamilyGoals.Together now) {
        body.removeAll();
        if (now.goals().isEmpty()) {
            body.add(
                    new Card(
                            new EmptyState(
                                    "🎡",
                                    Text.of("rewards.family.none"),
                                    Text.of("rewards.family.none.next"))));
        }
        now.goals()
                .forEach(
                        goal ->
                                body.add(
                                        new TogetherCard(
                                                goal,
                                                new Component[] {gave(now, goal)},
                                                commands(goal).toArray(Button[]::new))));
    }

    private static Component gave(FamilyGoals.Together now, FamilyGoal goal) {
        if (goal.shares().isEmpty()) {
            return TogetherCard.quiet(Text.of("rewards.family.nobody"));
        }
        var list = new ShareList();
        goal.shares().stream()
                .sorted(Comparator.comparingInt(share -> -share.points()))
                .forEach(
                        share ->
                                list.with(now.roster().learner(share.learnerId()), share.points()));
        return list;
    }

    private List<Button> commands(FamilyGoal goal) {
        var commands = new ArrayList<Button>();
        switch (goal.state()) {
            case OPEN -> {
                if (goal.missing() == 0) {
                    var done =
                            Commands.primary(Text.of("rewards.family.done"), () -> reached(goal));
                    commands.add(named(done, "rewards.family.done.name", goal));
                }
                var close = Commands.quiet(Text.of("rewards.family.cancel"), () -> close(goal));
                commands.add(named(close, "rewards.family.cancel.name", goal));
            }
            case CLOSED -> {
                var reopen = Commands.quiet(Text.of("rewards.family.reopen"), () -> reopen(goal));
                commands.add(named(reopen, "rewards.family.reopen.name", goal));
            }
            case REACHED -> {
                var undo =
                        Commands.quiet(
                                Text.of("rewards.family.undo"), () -> undo(goal).withOneTap());
                commands.add(named(undo, "rewards.family.undo.name", goal));
            }
        }
        return commands;
    }

    private void reached(FamilyGoal goal) {
        var done = keep.reached(actor, goal.id());
        shown.refresh();
        if (!done) {
            Toast.show(Text.of("rewards.family.agreed"));
            return;
        }
        Toast.show(Text.of("rewards.family.doneNow", goal.title()), () -> undo(goal).withOneTap());
    }

    private UndoReached undo(FamilyGoal goal) {
        return new UndoReached(keep, actor, goal, shown::refresh);
    }

    /** What is in it goes back, and opening it again does not bring it; so that is asked first. */
    private void close(FamilyGoal goal) {
        shown.refresh();
        var now = newest(goal);
        if (now.saved() == 0) {
            closeNow(now);
            return;
        }
        new ConfirmWithReason(
                        Text.of("rewards.family.cancel.title", now.title()),
                        Text.of(
                                "rewards.family.cancel.explanation",
                                now.shares().size(),
                                now.saved()),
                        List.of(),
                        Text.of("rewards.family.cancel.go"),
                        reason -> closeNow(now))
                .withoutReason()
                .open();
    }

    private FamilyGoal newest(FamilyGoal goal) {
        var all = shown.get();
        return all == null
                ? goal
                : all.goals().stream()
                        .filter(one -> one.id().equals(goal.id()))
                        .findFirst()
                        .orElse(goal);
    }

    private void closeNow(FamilyGoal goal) {
        var savers = keep.close(actor, goal.id());
        shown.refresh();
        var words = Text.of("rewards.family.cancelledNow", goal.title(), savers);
        if (savers == 0) {
            Toast.show(words, () -> reopen(goal));
        } else {
            Toast.show(words);
        }
    }

    private void reopen(FamilyGoal goal) {
        keep.reopen(actor, goal.id());
        shown.refresh();
    }

    private static Button named(Button button, String key, FamilyGoal goal) {
        button.setAriaLabel(Text.of(key, goal.title()));
        return button;
    }
}

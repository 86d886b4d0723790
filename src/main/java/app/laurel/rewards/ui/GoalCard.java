package app.laurel.rewards.ui;

import app.laurel.rewards.Goal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** What a learner saves for, how far it is, and about how many lessons bring the rest. */
@CssImport("./rewards/rewards.css")
public class GoalCard extends Card {

    GoalCard(Goal goal, Component... commands) {
        big();
        addClassName("goal-card");
        getElement().setAttribute("aria-label", Text.of("rewards.goal.name", goal.title()));
        var figures = Text.of("rewards.goal.figures", goal.saved(), goal.cost());
        var amount = new Span(figures);
        amount.addClassName("goal-amount");
        var head = new Div(new H2(goal.title()), amount);
        head.addClassName("goal-head");
        var line = new Span(line(goal));
        line.addClassName("quiet");
        var words =
                new Div(
                        head,
                        new ProgressLine(goal.title(), goal.percent()).saying(figures).thick(),
                        line);
        words.addClassName("goal-words");
        var row = new Div(commands);
        row.addClassName("goal-commands");
        add(new RewardEmoji(goal.emoji()), words, row);
    }

    private static String line(Goal goal) {
        if (goal.missing() == 0) {
            return Text.of("rewards.goal.full");
        }
        return goal.lessons() > 0
                ? Text.of("rewards.goal.lessons", goal.lessons())
                : Text.of("rewards.goal.missing", goal.missing());
    }
}

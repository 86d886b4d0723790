package app.laurel.insights.ui;

import app.laurel.insights.LearnerHead;
import app.laurel.rewards.Goal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.ProgressLine;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** One goal: how far it is, what is missing, and where its points came from. */
class GoalProgress extends Card {

    GoalProgress(Goal goal, LearnerHead head) {
        addClassName("goal-progress");
        getElement().setAttribute("aria-label", goal.title());
        var top = new Row(new Emoji(goal.emoji())).grow(new H3(goal.title()));
        add(top);
        if (goal.shared()) {
            add(quiet(Text.of("insights.goal.shared", goal.saved())));
        } else {
            var percent = new Span(Text.of("insights.goal.percent", goal.percent()));
            percent.addClassName("figure");
            top.add(percent);
            var saved = Text.of("insights.goal.saved", goal.saved(), goal.cost());
            var line =
                    saved
                            + Text.of("insights.separator")
                            + (goal.missing() == 0
                                    ? Text.of("insights.goal.full")
                                    : Text.of("insights.goal.missing", goal.missing()));
            add(new ProgressLine(goal.title(), goal.percent()).saying(saved), quiet(line));
        }
        if (!head.outside()) {
            var link =
                    new Anchor(
                            Part.POINTS.path(goal.learnerId()) + "?wallet=" + goal.rewardId(),
                            Text.of("insights.goal.lines"));
            link.getElement()
                    .setAttribute("aria-label", Text.of("insights.goal.lines.of", goal.title()));
            link.setRouterIgnore(false);
            link.addClassName("quiet-link");
            add(link);
        }
    }

    private static Span quiet(String text) {
        var line = new Span(text);
        line.addClassName("quiet");
        return line;
    }
}

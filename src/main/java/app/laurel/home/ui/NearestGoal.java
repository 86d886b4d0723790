package app.laurel.home.ui;

import app.laurel.rewards.Goal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The goal that is nearest, how far it is, and the way to put more in. */
class NearestGoal extends Card {

    /**
     * @param putIn asks how much to put in, or null when there is nothing to put in
     */
    NearestGoal(Goal goal, @Nullable Runnable putIn) {
        big();
        addClassName("goal");
        getElement().setAttribute("aria-label", goal.title());
        var saved = Text.of("home.goal.saved", goal.saved(), goal.cost());
        var figures = new Span(new Span(saved), new Emoji("⭐"));
        figures.addClassNames("strong-text", "goal-figures");
        var head = new Div(new H2(goal.title()), figures);
        head.addClassName("goal-head");
        var bar = new ProgressLine(goal.title(), goal.percent()).thick().saying(saved);
        var words = new Div(head, bar, line(goal));
        words.addClassName("grow");
        add(new Emoji(goal.emoji()), words);
        if (goal.missing() == 0) {
            add(new PillLink("shop", "⭐", Text.of("home.goal.get")).primary());
        } else if (putIn != null) {
            var button = Commands.primary(Text.of("home.goal.put-in"), putIn);
            button.setAriaLabel(Text.of("home.goal.put-in.name", goal.title()));
            add(button);
        }
    }

    private static Span line(Goal goal) {
        var line =
                new Span(
                        goal.missing() == 0
                                ? Text.of("home.goal.full")
                                : goal.lessons() == 0
                                        ? Text.of("home.goal.missing", goal.missing())
                                        : Text.of("home.goal.lessons", goal.lessons()));
        line.addClassName("quiet");
        return line;
    }
}

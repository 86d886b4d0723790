package app.laurel.home.ui;

import app.laurel.rewards.Goal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The goal that is nearest, how far it is, and the way to put more in. */
class NearestGoal extends Card {

    NearestGoal(Goal goal) {
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
        add(new Emoji(goal.emoji()), words, new PillLink("shop", "⭐", button(goal)).primary());
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

    private static String button(Goal goal) {
        return Text.of(goal.missing() == 0 ? "home.goal.get" : "home.goal.put-in");
    }
}

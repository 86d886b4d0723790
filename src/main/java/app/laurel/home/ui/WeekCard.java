package app.laurel.home.ui;

import app.laurel.mastery.WeeklyProgress;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The learner's own goal for the week and how far it is, or the offer to set one. */
class WeekCard extends Card {

    WeekCard(@Nullable WeeklyProgress week, Runnable ask) {
        big();
        addClassName("own");
        getElement().setAttribute("aria-label", Text.of("home.week.title"));
        var words = new Div(new H2(Text.of("home.week.title")));
        words.addClassName("grow");
        if (week == null) {
            words.add(quiet("home.week.none"));
            add(new Emoji("📅"), words, Commands.plain(Text.of("home.week.choose"), ask));
            return;
        }
        var goal = Text.of("mastery.week." + week.goal().measure(), week.goal().target());
        var done = Text.of("home.week.done", week.done(), goal);
        var figures = new Span(done);
        figures.addClassName("strong-text");
        var bar = new ProgressLine(Text.of("home.week.title"), week.percent()).thick().saying(done);
        words.add(figures, bar, quiet(week.isMet() ? "home.week.met" : "home.week.on"));
        add(new Emoji(week.isMet() ? "🎉" : "📅"), words, change(ask));
    }

    private static Button change(Runnable ask) {
        var change = Commands.quiet(Text.of("home.week.change"), ask);
        change.setAriaLabel(Text.of("home.week.change.name"));
        return change;
    }

    private static Span quiet(String key) {
        var line = new Span(Text.of(key));
        line.addClassName("quiet");
        return line;
    }
}

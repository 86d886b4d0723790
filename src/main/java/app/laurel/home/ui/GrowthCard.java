package app.laurel.home.ui;

import app.laurel.mastery.Growth;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The level by all points ever earned, and how far the next one is. */
class GrowthCard extends Card {

    GrowthCard(Growth growth) {
        big();
        addClassName("own");
        var name = Text.of("home.growth.name", growth.level(), nameOf(growth));
        getElement().setAttribute("aria-label", name);
        var next = Growth.of(growth.next());
        var figures = Text.of("home.growth.figures", growth.earned(), growth.next());
        var bar = new ProgressLine(name, growth.percent()).thick().saying(figures);
        var line = new Span(Text.of("home.growth.next", growth.missing(), nameOf(next)));
        line.addClassName("quiet");
        var keeps = new Span(Text.of("home.growth.keeps"));
        keeps.addClassName("visually-hidden");
        var words = new Div(new H2(name), bar, line, keeps);
        words.addClassName("grow");
        add(new Emoji(growth.emoji()), words);
    }

    private static String nameOf(Growth growth) {
        return Text.of("mastery.growth." + growth.name());
    }
}

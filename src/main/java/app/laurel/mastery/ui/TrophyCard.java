package app.laurel.mastery.ui;

import app.laurel.mastery.Trophy;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.ProgressLine;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An achievement: what it is for, and when it was earned or how far it is. */
class TrophyCard extends Card {

    TrophyCard(Trophy trophy, RelativeTime time) {
        addClassName("trophy");
        setClassName("earned", trophy.isEarned());
        var key = "mastery.achievement." + trophy.type();
        var title = Text.of(key + ".title");
        getElement().setAttribute("aria-label", title);
        var head = new Div(new Emoji(trophy.type().emoji()));
        head.addClassName("trophy-head");
        if (trophy.points() > 0) {
            head.add(new Chip(Text.of("mastery.trophy.pays", trophy.points()), Chip.Tone.WARM));
        }
        add(head, new H3(title), new Paragraph(Text.of(key + ".text")));
        if (trophy.earnedAt() == null) {
            add(progress(trophy, title));
        } else {
            var earned = new Span(Text.of("mastery.trophy.earned") + " ");
            earned.add(time.element(trophy.earnedAt()));
            earned.addClassName("quiet");
            add(earned);
        }
    }

    private static Div progress(Trophy trophy, String title) {
        var said = Text.of("mastery.trophy.progress", trophy.progress(), trophy.type().goal());
        var bar =
                new ProgressLine(title, 100 * trophy.progress() / trophy.type().goal())
                        .saying(said);
        bar.addClassName("grow");
        var figures = new Span(said);
        figures.getElement().setAttribute("aria-hidden", "true");
        figures.addClassName("quiet");
        var row = new Div(bar, figures);
        row.addClassName("row");
        return row;
    }
}

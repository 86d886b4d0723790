package app.laurel.learning.ui;

import app.laurel.learning.Unit;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Something to learn, and the button that starts it. */
class UnitCard extends Card {

    UnitCard(Unit unit, Runnable begin) {
        big();
        addClassName("suggestion");
        getElement().setAttribute("aria-label", unit.title());
        var summary = new Paragraph(unit.summary());
        summary.addClassName("quiet");
        var start = Commands.primary(Text.of("learning.choose.start"), begin);
        start.setAriaLabel(Text.of("learning.choose.named", unit.title(), start.getText()));
        add(new Emoji(unit.emoji()), new H2(unit.title()), summary, start);
    }
}

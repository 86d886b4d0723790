package app.laurel.people.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CopyButton;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The code that learners type on a device that no parent enabled. */
class FamilyCode extends Card {

    FamilyCode(String code) {
        addClassName("stack");
        var shown = new Span(code);
        shown.addClassName("family-code");
        var help = new Paragraph(Text.of("people.code.help"));
        help.addClassName("quiet");
        add(
                new com.vaadin.flow.component.html.H2(Text.of("people.code")),
                new Row(shown, new CopyButton(Text.of("people.code.copy"), code)),
                help);
    }
}

package app.laurel.access.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.CopyButton;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** The secret of a key that was just made, which is shown this once. */
class SecretCard extends Card {

    SecretCard(String secret, Runnable done) {
        addClassNames("stack", "strong");
        var field = new TextField(Text.of("access.keys.secret"));
        field.setReadOnly(true);
        field.setValue(secret);
        field.setAutoselect(true);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "off");
        var copy = new CopyButton(Text.of("shell.copy"), secret);
        var line = new Div(field, copy);
        line.addClassName("share-link");
        add(
                new H2(Text.of("access.keys.secret.title")),
                new Paragraph(Text.of("access.keys.secret.help")),
                line,
                new Row(Commands.quiet(Text.of("access.keys.secret.done"), done)));
    }
}

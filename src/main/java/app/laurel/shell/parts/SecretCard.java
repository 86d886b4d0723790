package app.laurel.shell.parts;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A secret that was just made, and that is shown this once. */
class SecretCard extends Card {

    /**
     * @param title what to do with it now
     * @param help what it is for
     * @param done takes the card away
     */
    SecretCard(String title, String help, String secret, Runnable done) {
        addClassNames("stack", "secret-card");
        var field = new TextField(Text.of("shell.secret"));
        field.setReadOnly(true);
        field.setValue(secret);
        field.setAutoselect(true);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "off");
        var line = new Div(field, new CopyButton(Text.of("shell.copy"), secret));
        line.addClassName("share-link");
        add(
                new H2(title),
                new Paragraph(help),
                line,
                new Row(Commands.plain(Text.of("shell.secret.done"), done)));
    }
}

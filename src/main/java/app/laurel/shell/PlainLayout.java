package app.laurel.shell;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The frame of pages for people who are not signed in: the leaf and the installation's name above
 * one centred card.
 */
@AnonymousAllowed
public class PlainLayout extends ViewFrame {

    PlainLayout(InstallationName name) {
        addClassName("plain");
        var header = new Header(new Mark(name.get()));
        header.addClassName("masthead");
        add(header, content);
        content.addClassName("card");
    }
}

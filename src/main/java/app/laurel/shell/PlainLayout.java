package app.laurel.shell;

import com.vaadin.flow.component.html.Header;

/** The frame of pages for people who are not signed in: the mark above one centred card. */
public class PlainLayout extends ViewFrame {

    PlainLayout() {
        addClassName("plain");
        var header = new Header(new Mark());
        header.addClassName("masthead");
        add(header, content);
        content.addClassName("card");
    }
}

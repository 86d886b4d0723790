package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Span;

/** A large emoji beside words that say the same. */
public class Picture extends Span {

    public Picture(String emoji) {
        super(emoji);
        addClassName("picture");
        getElement().setAttribute("aria-hidden", "true");
    }
}

package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Span;

/** A picture out of the typeface; decoration that screen readers pass over. */
public class Emoji extends Span {

    public Emoji(String emoji) {
        super(emoji);
        addClassName("emoji");
        getElement().setAttribute("aria-hidden", "true");
    }
}

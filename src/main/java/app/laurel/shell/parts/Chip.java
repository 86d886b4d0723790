package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small rounded label: a state, a category, something to practise. */
public class Chip extends Span {

    /** What a chip says by its colour; its words must say it too. */
    public enum Tone {
        GOOD,
        WARM,
        NO,
        CALM
    }

    public Chip(String text, Tone tone) {
        super(text);
        addClassNames("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
    }

    public Chip(String text) {
        this(text, Tone.GOOD);
    }
}

package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * A person's avatar: an emoji in a coloured circle. It is decoration; the name stands beside it.
 */
public class Face extends Span {

    /** Diameter: 32, 44, 56, 64 and 112 px. */
    public enum Size {
        TINY,
        SMALL,
        MEDIUM,
        LARGE,
        HUGE
    }

    /** The circle's colours, by the names that {@code avatar_color} stores. */
    public enum Colour {
        SUN,
        SKY,
        LEAF,
        CORAL,
        PLUM;

        /** The colour of a stored name; SUN for a name that is not known. */
        public static Colour named(String name) {
            for (var colour : values()) {
                if (colour.name().equalsIgnoreCase(name)) {
                    return colour;
                }
            }
            return SUN;
        }
    }

    public Face(String emoji, Colour colour, Size size) {
        super(emoji);
        addClassNames(
                "face",
                "face-" + size.name().toLowerCase(Locale.ROOT),
                "face-" + colour.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** A small face with a colour by its stored name. */
    public Face(String emoji, String colour) {
        this(emoji, Colour.named(colour), Size.SMALL);
    }

    /** A face with a colour by its stored name. */
    public Face(String emoji, String colour, Size size) {
        this(emoji, Colour.named(colour), size);
    }
}

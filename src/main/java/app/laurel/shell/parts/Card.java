package app.laurel.shell.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A white sheet with rounded corners that holds what belongs together. */
@Tag("section")
public class Card extends Component implements HasComponents, HasStyle {

    public Card(Component... content) {
        addClassName("card");
        add(content);
    }

    /** A card with a heading; {@code aside} stands at the other end of the heading's line. */
    public static Card titled(String title, Component... aside) {
        var heading = new H2(title);
        var head = new Div(heading);
        head.addClassName("card-head");
        head.add(aside);
        var card = new Card(head);
        card.getElement().setAttribute("aria-label", title);
        return card;
    }

    /** A card with a heading and a quiet remark at the other end of its line. */
    public static Card titled(String title, String remark) {
        var quiet = new Span(remark);
        quiet.addClassName("quiet");
        return titled(title, quiet);
    }

    /** The larger corners and padding of learners' views. */
    public Card big() {
        addClassName("big");
        return this;
    }

    /** The filled card that says: this one first. */
    public Card strong() {
        addClassName("strong");
        return this;
    }
}

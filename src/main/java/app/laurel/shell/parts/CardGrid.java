package app.laurel.shell.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards in as many equal columns as there is room for, at least 20 rem wide, one on a phone. */
public class CardGrid extends Div {

    public CardGrid(Component... cards) {
        addClassName("cards");
        add(cards);
    }
}

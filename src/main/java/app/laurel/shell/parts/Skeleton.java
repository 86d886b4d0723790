package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Div;

/** Grey lines in the shape of what is being loaded, so that nothing jumps when it arrives. */
public class Skeleton extends Div {

    public Skeleton(int lines) {
        addClassName("skeleton");
        getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < lines; i++) {
            var line = new Div();
            line.addClassName("skeleton-line");
            add(line);
        }
    }
}

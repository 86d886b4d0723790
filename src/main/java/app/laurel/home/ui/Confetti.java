package app.laurel.home.ui;

import com.vaadin.flow.component.html.Div;

/** Paper snippets that fall once; where motion is not wanted there are none. */
class Confetti extends Div {

    private static final int SNIPPETS = 28;

    Confetti() {
        addClassName("confetti");
        getElement().setAttribute("aria-hidden", "true");
        for (var i = 0; i < SNIPPETS; i++) {
            var snippet = new Div();
            snippet.getStyle()
                    .set("--x", (i * 37 + 11) % 100 + "%")
                    .set("--delay", (i * 53) % 90 * 10 + "ms")
                    .set("--turn", (i * 71) % 360 + "deg");
            add(snippet);
        }
    }
}

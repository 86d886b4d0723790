package app.laurel.shell;

import com.vaadin.flow.component.html.Span;

/** How much waits behind a link; not there when nothing does. */
class WaitingBadge extends Span {

    private static final int MOST_SHOWN = 99;

    WaitingBadge() {
        addClassName("nav-badge");
        show(0);
    }

    void show(int count) {
        setVisible(count > 0);
        var number = new Span(count > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(count));
        var words = new Span(" " + Text.of("shell.navigation.waiting"));
        words.addClassName("visually-hidden");
        removeAll();
        add(number, words);
    }
}

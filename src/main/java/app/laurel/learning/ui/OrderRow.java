package app.laurel.learning.ui;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** One of the things to put in order, with a button up and one down. */
class OrderRow extends ListItem {

    private final int place;
    private final String words;
    private final Span number = new Span();
    private final NativeButton up;
    private final NativeButton down;
    private NativeButton lastUsed;

    /**
     * @param place where it stood at first
     */
    OrderRow(int place, String words) {
        this.place = place;
        this.words = words;
        this.up = button("↑", "learning.order.up");
        this.down = button("↓", "learning.order.down");
        this.lastUsed = down;
        addClassName("order-row");
        number.addClassName("key");
        number.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(words);
        said.addClassName("option-words");
        var grip = new Span("⠿");
        grip.addClassName("order-grip");
        grip.getElement().setAttribute("aria-hidden", "true");
        add(grip, number, said, up, down);
    }

    /** Told by how many positions it should move. */
    void onMove(IntConsumer move) {
        up.addClickListener(click -> use(up, move, -1));
        down.addClickListener(click -> use(down, move, 1));
    }

    int place() {
        return place;
    }

    String words() {
        return words;
    }

    /** Says where it stands now, counted from 0. */
    void standsAt(int position, int of) {
        number.setText(Integer.toString(position + 1));
        up.setEnabled(position > 0);
        down.setEnabled(position < of - 1);
    }

    /** Goes on with the button that was used last, or the other one at an end. */
    void focus() {
        (lastUsed.isEnabled() ? lastUsed : lastUsed == up ? down : up).focus();
    }

    /** Moves no more and shows whether it stands where it should. */
    void settle(boolean right) {
        remove(up, down);
        addClassName("settled");
        addClassName(right ? "right" : "tried");
        var mark = new Span(right ? "✓" : "·");
        mark.addClassName("option-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var spoken =
                new Span(Text.of(right ? "learning.order.in-place" : "learning.order.elsewhere"));
        spoken.addClassName("visually-hidden");
        add(mark, spoken);
    }

    private void use(NativeButton button, IntConsumer move, int by) {
        lastUsed = button;
        move.accept(by);
    }

    private NativeButton button(String sign, String key) {
        var button = new NativeButton(sign);
        button.addClassName("order-button");
        button.setAriaLabel(Text.of(key, words));
        return button;
    }
}

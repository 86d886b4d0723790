package app.laurel.learning.ui;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One answer to choose; after the choice it says what became of it. */
class OptionButton extends NativeButton {

    OptionButton(int number, String text, Runnable choose) {
        addClassName("option");
        var key = new Span(Integer.toString(number));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(text);
        words.addClassName("option-words");
        add(key, words);
        getElement().setAttribute("data-key", Integer.toString(number));
        getElement().setAttribute("aria-keyshortcuts", Integer.toString(number));
        addClickListener(click -> choose.run());
    }

    /**
     * Takes no click any more and shows whether it is the right one, the chosen one, or neither.
     */
    void settle(boolean right, boolean chosen) {
        setEnabled(false);
        setClassName("right", right);
        setClassName("tried", chosen && !right);
        setClassName("other", !right && !chosen);
        if (right) {
            mark("✓", chosen ? "learning.option.right-chosen" : "learning.option.right");
        } else if (chosen) {
            mark("·", "learning.option.chosen");
        }
    }

    private void mark(String sign, String key) {
        var mark = new Span(sign);
        mark.addClassName("option-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span(Text.of(key));
        spoken.addClassName("visually-hidden");
        add(mark, spoken);
    }
}

package app.laurel.quizzes.ui;

import app.laurel.quizzes.OptionDraft;
import app.laurel.shell.Text;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;

/** One answer of a question: its text, whether it is right, and where it stands. */
class OptionRow extends Div {

    /** Told what a person did with the row. */
    interface Doing {
        void changed();

        /** Only this one should be right. */
        void chosen(OptionRow row);

        void moved(OptionRow row, int by);

        void removed(OptionRow row);
    }

    private final TextField text = new TextField();
    private final Checkbox right = new Checkbox();
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton remove;

    /**
     * @param marked whether it is said of each answer if it is right
     */
    OptionRow(OptionDraft option, int longest, boolean marked, Doing doing) {
        addClassName("option-row");
        text.setMaxLength(longest);
        text.setValue(option.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setManualValidation(true);
        text.addValueChangeListener(
                change -> {
                    text.setInvalid(false);
                    doing.changed();
                });
        right.setValue(option.right());
        right.setVisible(marked);
        right.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue()) {
                        doing.chosen(this);
                    }
                    doing.changed();
                });
        IntConsumer move = by -> doing.moved(this, by);
        up = button("↑", () -> move.accept(-1));
        down = button("↓", () -> move.accept(1));
        remove = button("✕", () -> doing.removed(this));
        var moves = new Div(up, down, remove);
        moves.addClassName("row-moves");
        add(right, text, moves);
    }

    /** Says where it stands, from 0, and whether one may be taken away. */
    void standsAt(int place, int of, int fewest) {
        var number = place + 1;
        text.setAriaLabel(Text.of("quizzes.option.text", number));
        right.setAriaLabel(Text.of("quizzes.option.right", number));
        name(up, Text.of("quizzes.option.up", number));
        name(down, Text.of("quizzes.option.down", number));
        name(remove, Text.of("quizzes.option.remove", number));
        up.setEnabled(place > 0);
        down.setEnabled(place < of - 1);
        remove.setEnabled(of > fewest);
    }

    OptionDraft draft() {
        return new OptionDraft(text.getValue(), !right.isVisible() || right.getValue());
    }

    void setRight(boolean now) {
        right.setValue(now);
    }

    HasValidation field() {
        return text;
    }

    void focus() {
        text.focus();
    }

    private static void name(NativeButton button, String name) {
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name);
    }

    private static NativeButton button(String sign, Runnable action) {
        var button = new NativeButton(sign, click -> action.run());
        button.addClassName("order-button");
        return button;
    }
}

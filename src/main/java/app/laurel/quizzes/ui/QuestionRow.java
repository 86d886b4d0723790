package app.laurel.quizzes.ui;

import app.laurel.platform.Refusal;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One question in the list of those that a quiz has: opened, moved, copied and removed here. */
class QuestionRow extends ListItem {

    /** Told what a person wants to do with the question. */
    interface Doing {
        void opened(QuestionRow row);

        void moved(QuestionRow row, int by);

        void copied(QuestionRow row);

        void removed(QuestionRow row);
    }

    private final Span number = new Span();
    private final Span words = new Span();
    private final Span about = new Span();
    private final Chip wrong = new Chip("", Chip.Tone.NO);
    private final NativeButton open;
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton copy;
    private final NativeButton remove;
    private QuestionDraft draft;
    private List<Refusal> problems = List.of();

    QuestionRow(QuestionDraft draft, Doing doing) {
        this.draft = draft;
        addClassNames("order-row", "question-row");
        var grip = new Span("⠿");
        grip.addClassName("order-grip");
        grip.getElement().setAttribute("aria-hidden", "true");
        number.addClassName("question-number");
        words.addClassName("question-words");
        about.addClassName("quiet");
        open = new NativeButton("", click -> doing.opened(this));
        open.addClassName("question-open");
        open.add(number, words, about, wrong);
        up = button("↑", () -> doing.moved(this, -1));
        down = button("↓", () -> doing.moved(this, 1));
        copy = button("+", () -> doing.copied(this));
        remove = button("✕", () -> doing.removed(this));
        var moves = new Div(up, down, copy, remove);
        moves.addClassName("row-moves");
        add(grip, open, moves);
        show(draft);
    }

    QuestionDraft draft() {
        return draft;
    }

    List<Refusal> problems() {
        return problems;
    }

    /** Shows what the question asks now. */
    void show(QuestionDraft now) {
        draft = now;
        words.setText(now.text().isBlank() ? Text.of("quizzes.question.empty") : now.text());
        about.setText(now.kind() == null ? "" : Text.of("quizzes.kind." + now.kind()));
        refuse(List.of());
    }

    /** Says how much there is to be put right. */
    void refuse(List<Refusal> found) {
        problems = List.copyOf(found);
        wrong.setText(Text.of("quizzes.question.wrong", found.size()));
        wrong.setVisible(!found.isEmpty());
    }

    /** Says where it stands, from 0, and whether it is the one that is open. */
    void standsAt(int place, int of, boolean opened) {
        var position = place + 1;
        number.setText(Integer.toString(position));
        open.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        name(up, "quizzes.question.up", position);
        name(down, "quizzes.question.down", position);
        name(copy, "quizzes.question.copy", position);
        name(remove, "quizzes.question.remove", position);
        up.setEnabled(place > 0);
        down.setEnabled(place < of - 1);
    }

    void focus() {
        open.focus();
    }

    /** Goes on after a move, in the direction of it as long as there is one. */
    void focus(int by) {
        var wanted = by < 0 ? up : down;
        (wanted.isEnabled() ? wanted : wanted == up ? down : up).focus();
    }

    private static void name(NativeButton button, String key, int position) {
        button.setAriaLabel(Text.of(key, position));
        button.getElement().setAttribute("title", Text.of(key, position));
    }

    private static NativeButton button(String sign, Runnable action) {
        var button = new NativeButton(sign, click -> action.run());
        button.addClassName("order-button");
        return button;
    }
}

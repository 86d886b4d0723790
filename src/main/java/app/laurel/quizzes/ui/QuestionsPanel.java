package app.laurel.quizzes.ui;

import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuizDraft;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a quiz in their order: dragged, moved with the arrow keys or by buttons, and
 * changed one at a time. The browser only asks for a move; the order is kept here.
 */
@Tag("laurel-order")
@JsModule("./learning/order.ts")
class QuestionsPanel extends Div implements QuestionRow.Doing {

    /** Makes the fields of one question; told of everything that a person changes. */
    interface Editors extends BiFunction<QuestionDraft, Runnable, QuestionEditor> {}

    private final Editors editors;
    private final Runnable changed;
    private final List<QuestionRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div said = new Div();
    private final Button more = Commands.plain(Text.of("quizzes.question.add"), () -> add(blank()));
    private @Nullable QuestionRow open;
    private @Nullable QuestionEditor editor;

    QuestionsPanel(Editors editors, Runnable changed) {
        this.editors = editors;
        this.changed = changed;
        addClassName("questions-panel");
        list.addClassNames("order-rows", "question-rows");
        // Without markers Safari takes a list for none
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", Text.of("quizzes.questions"));
        said.getElement().setAttribute("role", "status");
        said.addClassName("visually-hidden");
        add(list, said, more);
        getElement()
                .addEventListener(
                        "laurel-move",
                        event ->
                                move(
                                        event.getEventData().get("event.detail.from").asInt(),
                                        event.getEventData().get("event.detail.to").asInt()))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
    }

    void show(List<QuestionDraft> questions) {
        rows.clear();
        close();
        questions.forEach(one -> rows.add(new QuestionRow(one, this)));
        show();
    }

    List<QuestionDraft> questions() {
        return rows.stream().map(QuestionRow::draft).toList();
    }

    /** Marks what is wrong at each question, and opens the first one that has something. */
    void refuse(List<Refusal> problems) {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).refuse(QuestionProblems.of(i, problems));
        }
        rows.stream()
                .filter(row -> !row.problems().isEmpty())
                .findFirst()
                .ifPresent(
                        row -> {
                            close();
                            opened(row);
                        });
    }

    /** Adds questions at the end, as many as there is room for, and says when that is not all. */
    void append(List<QuestionDraft> questions) {
        var room = Math.max(0, QuizDraft.MOST_QUESTIONS - rows.size());
        questions.stream().limit(room).forEach(one -> rows.add(new QuestionRow(one, this)));
        show();
        changed.run();
        if (questions.size() > room) {
            Toast.problem(Text.of("quizzes.form.questions.many", QuizDraft.MOST_QUESTIONS));
        }
    }

    @Override
    public void opened(QuestionRow row) {
        if (open == row) {
            close();
            show();
            return;
        }
        open = row;
        editor = editors.apply(row.draft(), this::edited);
        show();
        editor.refuse(row.problems());
        if (row.problems().isEmpty()) {
            editor.focus();
        }
    }

    @Override
    public void moved(QuestionRow row, int by) {
        move(rows.indexOf(row), rows.indexOf(row) + by);
    }

    @Override
    public void copied(QuestionRow row) {
        insert(rows.indexOf(row) + 1, row.draft());
    }

    @Override
    public void removed(QuestionRow row) {
        var place = rows.indexOf(row);
        if (open == row) {
            close();
        }
        rows.remove(row);
        show();
        if (rows.isEmpty()) {
            more.focus();
        } else {
            rows.get(Math.min(place, rows.size() - 1)).focus();
        }
        changed.run();
        Toast.show(
                Text.of("quizzes.question.removed", place + 1),
                () -> {
                    requireRoom();
                    rows.add(Math.min(place, rows.size()), row);
                    show();
                    changed.run();
                });
    }

    private void add(QuestionDraft question) {
        insert(rows.size(), question);
    }

    private void insert(int place, QuestionDraft question) {
        requireRoom();
        var row = new QuestionRow(question, this);
        rows.add(place, row);
        close();
        opened(row);
        changed.run();
    }

    private void requireRoom() {
        if (rows.size() >= QuizDraft.MOST_QUESTIONS) {
            throw Refusal.because("quizzes.form.questions.many", QuizDraft.MOST_QUESTIONS);
        }
    }

    /** Moves what stands at one position to another; what is impossible changes nothing. */
    private void move(int from, int to) {
        if (from < 0 || from >= rows.size() || to < 0 || to >= rows.size() || from == to) {
            return;
        }
        var row = rows.remove(from);
        rows.add(to, row);
        show();
        row.focus(to - from);
        said.setText(Text.of("quizzes.question.moved", to + 1, rows.size()));
        changed.run();
    }

    private void edited() {
        if (open != null && editor != null) {
            open.show(editor.draft());
            changed.run();
        }
    }

    private void close() {
        open = null;
        editor = null;
    }

    private void show() {
        list.removeAll();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            row.standsAt(i, rows.size(), row == open);
            list.add(row);
            if (row == open && editor != null) {
                var place = new ListItem(editor);
                place.addClassName("question-place");
                list.add(place);
            }
        }
        more.setVisible(rows.size() < QuizDraft.MOST_QUESTIONS);
    }

    private static QuestionDraft blank() {
        return QuestionDraft.of(
                Kind.SINGLE, "", new OptionDraft("", true), new OptionDraft("", false));
    }
}

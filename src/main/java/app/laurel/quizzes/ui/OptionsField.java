package app.laurel.quizzes.ui;

import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.QuestionLimits;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The answers of a question: to choose from, to accept, or to put in order. */
class OptionsField extends Div implements OptionRow.Doing {

    private final Kind kind;
    private final Runnable changed;
    private final List<OptionRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button more;

    /**
     * @param changed told of everything that a person changes
     */
    OptionsField(Kind kind, List<OptionDraft> options, Runnable changed) {
        this.kind = kind;
        this.changed = changed;
        addClassName("options-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Text.of("quizzes.options." + kind));
        var name = new Span(Text.of("quizzes.options." + kind));
        name.addClassName("field-name");
        list.addClassName("option-rows");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        more = Commands.quiet(Text.of("quizzes.option.add"), this::addRow);
        options.forEach(option -> rows.add(row(option)));
        while (rows.size() < QuestionLimits.fewest(kind)) {
            rows.add(row(new OptionDraft("", rows.isEmpty())));
        }
        add(name, list, problem, more);
        show();
    }

    List<OptionDraft> options() {
        return rows.stream().map(OptionRow::draft).toList();
    }

    /** Shows what is wrong with one of the answers, or with all of them. */
    void refuse(Refusal why) {
        var message = Text.of(why.key(), why.arguments());
        var place = QuestionProblems.option(why);
        if (place >= 0 && place < rows.size()) {
            var field = rows.get(place).field();
            field.setErrorMessage(message);
            field.setInvalid(true);
        } else {
            problem.setText(message);
        }
    }

    @Override
    public void changed() {
        problem.setText("");
        changed.run();
    }

    @Override
    public void chosen(OptionRow chosen) {
        if (kind == Kind.SINGLE) {
            rows.stream().filter(row -> row != chosen).forEach(row -> row.setRight(false));
        }
    }

    @Override
    public void moved(OptionRow row, int by) {
        var to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
            show();
            row.focus();
            changed();
        }
    }

    @Override
    public void removed(OptionRow row) {
        if (rows.size() > QuestionLimits.fewest(kind)) {
            var place = rows.indexOf(row);
            rows.remove(row);
            show();
            rows.get(Math.min(place, rows.size() - 1)).focus();
            changed();
        }
    }

    private void addRow() {
        if (rows.size() < QuestionLimits.most(kind)) {
            var row = row(new OptionDraft("", false));
            rows.add(row);
            show();
            row.focus();
            changed();
        }
    }

    private OptionRow row(OptionDraft option) {
        return new OptionRow(
                option,
                QuestionLimits.LONGEST_OPTION,
                kind == Kind.SINGLE || kind == Kind.SEVERAL,
                this);
    }

    private void show() {
        list.removeAll();
        IntStream.range(0, rows.size())
                .forEach(
                        place -> {
                            rows.get(place)
                                    .standsAt(place, rows.size(), QuestionLimits.fewest(kind));
                            list.add(rows.get(place));
                        });
        more.setVisible(rows.size() < QuestionLimits.most(kind));
    }
}

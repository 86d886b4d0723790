package app.laurel.learning.ui;

import app.laurel.questions.Asked;
import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a question is answered: by keyboard, by touch, with a screen reader. */
abstract class AnswerInput extends Div {

    private final Paragraph problem = new Paragraph();

    AnswerInput() {
        addClassName("answer-input");
        problem.addClassName("answer-problem");
        problem.getElement().setAttribute("role", "alert");
    }

    /** The input for the kind of question; told whenever an answer is given. */
    static AnswerInput of(Asked question, Consumer<Response> given) {
        return switch (question.kind()) {
            case SINGLE, TRUE_FALSE -> new OptionsInput(question.options(), given);
            case SEVERAL -> new SeveralInput(question.options(), given);
            case NUMBER, TEXT -> new WrittenInput(question, given);
            case ORDER -> new OrderInput(question.options(), given);
        };
    }

    /** Takes no answer any more, and shows which was given and which is right. */
    abstract void settle(Verdict verdict);

    /** Says why what was given is no answer; it can be given again. */
    void refuse(String why) {
        problem.setText(why);
    }

    /** What is to be read aloud after the question, in pieces that follow one another. */
    List<String> words() {
        return List.of();
    }

    /** The place where {@link #refuse} speaks. */
    final Paragraph problem() {
        return problem;
    }

    /** Texts with a pause between them. */
    static List<String> joined(List<String> texts) {
        var spoken = new ArrayList<String>();
        for (var text : texts) {
            if (!spoken.isEmpty()) {
                spoken.add(". ");
            }
            spoken.add(text);
        }
        return spoken;
    }

    /** The button that gives what was put together. */
    static Button check(Runnable give) {
        var check = Commands.primary(Text.of("learning.answer.check"), give);
        check.getElement().setAttribute("data-key", "Enter");
        check.addClassName("answer-check");
        return check;
    }

    /** The options with their numbers, as they are read aloud. */
    static List<String> numbered(List<String> options) {
        var spoken = new ArrayList<String>();
        for (var i = 0; i < options.size(); i++) {
            spoken.add((i == 0 ? "" : ". ") + (i + 1) + ": ");
            spoken.add(options.get(i));
        }
        return spoken;
    }
}

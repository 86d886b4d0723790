package app.laurel.learning.ui;

import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One of several options; choosing it is the answer. */
class OptionsInput extends AnswerInput {

    private static final int SHORT_OPTION = 34;

    private final List<OptionButton> buttons = new ArrayList<>();
    private final List<String> options;

    OptionsInput(List<String> options, Consumer<Response> given) {
        this.options = options;
        var answers = group(options);
        for (var i = 0; i < options.size(); i++) {
            var option = new Response.Option(i);
            var button = new OptionButton(i + 1, options.get(i), () -> given.accept(option));
            buttons.add(button);
            answers.add(button);
        }
        add(answers);
    }

    @Override
    void settle(Verdict verdict) {
        for (var i = 0; i < buttons.size(); i++) {
            var option = new Response.Option(i);
            buttons.get(i).settle(option.equals(verdict.right()), option.equals(verdict.given()));
        }
    }

    @Override
    List<String> words() {
        return numbered(options);
    }

    /** Where options stand, side by side when all are short. */
    static Div group(List<String> options) {
        var answers = new Div();
        answers.addClassName("options");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", Text.of("learning.options"));
        answers.setClassName(
                "narrow", options.stream().allMatch(option -> option.length() <= SHORT_OPTION));
        return answers;
    }
}

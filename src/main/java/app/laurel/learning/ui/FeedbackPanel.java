package app.laurel.learning.ui;

import app.laurel.learning.Feedback;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * What the learner hears after an answer, and the way on. The status region is there before it says
 * something, so that screen readers announce it.
 */
class FeedbackPanel extends Div {

    private final Div status = new Div();
    private final Button next;
    private final Button report;

    FeedbackPanel(Runnable goOn, Runnable whatIsWrong) {
        addClassName("feedback");
        status.getElement().setAttribute("role", "status");
        status.addClassName("grow");
        next = Commands.primary("", goOn);
        next.getElement().setAttribute("data-key", "Enter");
        var key = new Span("↵");
        key.getElement().setAttribute("aria-hidden", "true");
        key.addClassName("enter-sign");
        next.setSuffixComponent(key);
        report = Commands.quiet(Text.of("learning.report"), whatIsWrong);
        report.addClassName("report-question");
        add(status, report, next);
        clear();
    }

    void clear() {
        removeClassNames("shown", "good");
        status.removeAll();
        next.setVisible(false);
        report.setVisible(false);
    }

    void show(Feedback feedback, boolean last) {
        var verdict =
                new Span(
                        Text.of(
                                feedback.correct()
                                        ? "learning.feedback.right"
                                        : "learning.feedback.not-quite"));
        verdict.addClassName("verdict");
        status.add(verdict);
        if (!feedback.correct()) {
            var answer =
                    new Span(
                            Text.of(
                                    "learning.feedback.answer",
                                    feedback.words(),
                                    feedback.rightWords()));
            answer.addClassName("right-answer");
            status.add(answer);
        }
        status.add(new Span(feedback.explanation()));
        next.setText(Text.of(last ? "learning.lesson.result" : "learning.lesson.next"));
        next.setVisible(true);
        report.setVisible(true);
        addClassName("shown");
        setClassName("good", feedback.correct());
        next.focus();
    }
}

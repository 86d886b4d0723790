package app.laurel.learning.ui;

import app.laurel.questions.Verdict;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * What the learner hears after an answer, and the way on. The status region is there before it says
 * something, so that screen readers announce it.
 */
public class FeedbackPanel extends Div {

    private final Div status = new Div();
    private final Button next;
    private final Button report;

    /** Without a way to report the question. */
    public FeedbackPanel(Runnable goOn) {
        this(goOn, () -> {});
        remove(report);
    }

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

    /** Nothing is answered. */
    public void clear() {
        removeClassNames("shown", "good");
        status.removeAll();
        next.setVisible(false);
        report.setVisible(false);
    }

    /** Says what became of an answer; after the last one the way leads to the result. */
    public void show(Verdict verdict, boolean last) {
        var outcome =
                new Span(
                        Text.of(
                                verdict.correct()
                                        ? "learning.feedback.right"
                                        : "learning.feedback.not-quite"));
        outcome.addClassName("verdict");
        status.add(outcome);
        if (!verdict.correct()) {
            var answer =
                    new Span(
                            Text.of(
                                    "learning.feedback.answer",
                                    verdict.words(),
                                    verdict.rightWords()));
            answer.addClassName("right-answer");
            status.add(answer);
        }
        status.add(new Span(verdict.explanation()));
        next.setText(Text.of(last ? "learning.lesson.result" : "learning.lesson.next"));
        next.setVisible(true);
        report.setVisible(true);
        addClassName("shown");
        setClassName("good", verdict.correct());
        next.focus();
    }
}

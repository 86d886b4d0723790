package app.laurel.insights.ui;

import app.laurel.insights.AnswerLine;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** One question with the answer given, the right one, and why. */
class AnswerItem extends ListItem {

    AnswerItem(AnswerLine line, String name, RelativeTime times) {
        addClassName("answer");
        var answer = line.answer();
        var verdict =
                answer.correct()
                        ? new Chip(Text.of("insights.answer.right"))
                        : new Chip(Text.of("insights.answer.wrong"), Chip.Tone.WARM);
        var head = new Div(new H2(answer.question()), verdict);
        head.addClassName("answer-head");
        if (answer.tooFast()) {
            head.add(new Chip(Text.of("insights.answer.tooFast"), Chip.Tone.WARM));
        }
        if (answer.hinted()) {
            head.add(new Chip(Text.of("insights.answer.hinted"), Chip.Tone.CALM));
        }
        var given =
                new Paragraph(
                        answer.correct()
                                ? Text.of("insights.answer.given", name, answer.chosen())
                                : Text.of(
                                        "insights.answer.given-and-right",
                                        name,
                                        answer.chosen(),
                                        answer.right()));
        add(head, given);
        if (answer.explanation() != null) {
            var why = new Paragraph(answer.explanation());
            why.addClassName("answer-why");
            add(why);
        }
        add(remark(line, times));
    }

    /** Says that the question is hidden in the family, or offers to hide it. */
    void offerHiding(String question, boolean hidden, Runnable hide) {
        if (hidden) {
            add(new Chip(Text.of("learning.hide.hidden"), Chip.Tone.CALM));
            return;
        }
        var button = Commands.quiet(Text.of("learning.hide"), hide);
        button.setAriaLabel(Text.of("learning.hide.name", question));
        button.addClassName("hide-question");
        add(button);
    }

    private static Div remark(AnswerLine line, RelativeTime times) {
        var seconds = Duration.ofMillis(line.answer().elapsedMs()).toSeconds();
        var words =
                new Span(
                        Text.of(
                                "insights.answer.remark",
                                line.subjectName(),
                                line.answer().lesson(),
                                String.join(Text.of("insights.comma"), line.concepts()),
                                seconds));
        var remark = new Div(times.element(line.answer().at()), words);
        remark.addClassNames("quiet", "answer-remark");
        return remark;
    }
}

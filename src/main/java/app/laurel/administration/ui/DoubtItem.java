package app.laurel.administration.ui;

import app.laurel.learning.ForeignWords;
import app.laurel.learning.QuestionInDoubt;
import app.laurel.shell.Text;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

/** A question that families reported: what is asked, what they say, what can be done. */
class DoubtItem extends ListItem {

    DoubtItem(
            QuestionInDoubt doubt,
            ForeignWords foreign,
            ChangeQuestion change,
            RelativeTime times) {
        addClassName("question-item");
        add(new QuestionDetails(doubt.question(), foreign));
        doubt.reasons()
                .forEach(
                        reason -> {
                            var words =
                                    new Paragraph(
                                            Text.of("administration.curriculum.reason", reason));
                            words.addClassName("report-words");
                            add(words);
                        });
        var who =
                new Paragraph(
                        Text.of(
                                "administration.curriculum.reports",
                                doubt.reports(),
                                doubt.families()));
        var remark = CurriculumWords.quiet(CurriculumWords.answered(doubt.tally()) + " · ");
        remark.add(unit(doubt.unitId(), doubt.unit()));
        remark.add(" · ");
        remark.add(times.element(doubt.firstAt()));
        var text = doubt.question().text();
        var actions = new Div(change.withdraw(doubt.hash(), text), change.keep(doubt.hash(), text));
        actions.addClassName("actions");
        add(who, remark, actions);
    }

    static Anchor unit(String id, String title) {
        var link = new Anchor(UnitView.pathOf(id), title);
        link.setRouterIgnore(false);
        return link;
    }
}

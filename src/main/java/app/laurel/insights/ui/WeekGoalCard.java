package app.laurel.insights.ui;

import app.laurel.insights.LearnerPerformance;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The goal that a learner set for each week, and how far this week is. */
class WeekGoalCard extends Card {

    WeekGoalCard(LearnerPerformance now) {
        addClassName("stack");
        var title = Text.of("insights.week");
        getElement().setAttribute("aria-label", title);
        var head = new Div(new H2(title));
        head.addClassName("card-head");
        add(head);
        var week = now.week();
        if (week == null) {
            var none = new Paragraph(Text.of("insights.week.none", now.head().learner().name()));
            none.addClassName("quiet");
            add(none);
            return;
        }
        if (week.isMet()) {
            head.add(new Chip(Text.of("insights.week.met")));
        }
        var goal = Text.of("mastery.week." + week.goal().measure(), week.goal().target());
        var done = Text.of("insights.week.done", week.done(), goal);
        add(new Paragraph(done), new ProgressLine(title, week.percent()).saying(done));
    }
}

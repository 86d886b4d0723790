package app.laurel.learning.ui;

import app.laurel.learning.AnsweredReport;
import app.laurel.learning.ReportAnswer;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What whoever runs the installation said to reports, where nothing is left to decide. */
class AnsweredReports extends Card {

    AnsweredReports(List<AnsweredReport> answered, RelativeTime times) {
        var title = Text.of("learning.reports.answered");
        var head = new Div(new H2(title));
        head.addClassName("card-head");
        getElement().setAttribute("aria-label", title);
        var list = new UnorderedList();
        list.addClassName("family-questions");
        answered.forEach(report -> list.add(item(report, times)));
        add(head, list);
    }

    private static ListItem item(AnsweredReport report, RelativeTime times) {
        var when = new Paragraph(times.element(report.at()));
        when.addClassName("quiet");
        return new ListItem(new H3(report.text()), words(report.answer()), when);
    }

    static Paragraph words(ReportAnswer answer) {
        return new Paragraph(Text.of("learning.reports.answer." + answer));
    }
}

package app.laurel.administration.ui;

import app.laurel.administration.AuditSentence;
import app.laurel.shell.Text;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Lines of the audit log: when, who did what, and why. */
class AuditLines extends UnorderedList {

    AuditLines() {
        addClassNames("lines", "audit-lines");
    }

    void append(List<AuditSentence> lines, RelativeTime times) {
        lines.forEach(line -> add(item(line, times)));
    }

    private static ListItem item(AuditSentence line, RelativeTime times) {
        var when = new Div(times.element(line.at()));
        when.addClassName("quiet");
        var sentence = new Span(line.sentence());
        sentence.addClassName("isolated");
        var words = new Div(sentence);
        words.addClassName("person-words");
        if (!line.reason().isEmpty()) {
            var reason = new Span(Text.of("administration.audit.reason", line.reason()));
            reason.addClassNames("quiet", "isolated");
            words.add(reason);
        }
        return new ListItem(when, words);
    }
}

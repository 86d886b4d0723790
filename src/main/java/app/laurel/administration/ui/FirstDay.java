package app.laurel.administration.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What to do on an installation where nobody is yet. */
class FirstDay extends Card {

    private final OrderedList steps = new OrderedList();

    FirstDay() {
        var title = Text.of("administration.start.title");
        Card.titled(title, Text.of("administration.start.remark"))
                .getChildren()
                .toList()
                .forEach(this::add);
        getElement().setAttribute("aria-label", title);
        steps.addClassName("first-steps");
        add(steps);
        step("registration", InstallationView.PATH);
        step("parent", AddParentView.PATH);
        step("family", "learners/new");
    }

    private void step(String name, String path) {
        var key = "administration.start." + name;
        var mark = new Span(Integer.toString(steps.getComponentCount() + 1));
        mark.addClassName("step-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var text = new Paragraph(Text.of(key + ".text"));
        text.addClassName("quiet");
        var words = new Div(new H3(Text.of(key)), text);
        words.addClassName("grow");
        var go = new Anchor(path, Text.of(key + ".go"));
        go.setRouterIgnore(false);
        go.addClassName("button-link");
        steps.add(new ListItem(mark, words, go));
    }
}

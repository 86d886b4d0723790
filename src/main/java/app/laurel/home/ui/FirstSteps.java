package app.laurel.home.ui;

import app.laurel.insights.FamilyOverview;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a new family does first: a learner, rewards, the tablet. The next step has a button. */
class FirstSteps extends Card {

    private final OrderedList steps = new OrderedList();
    private boolean nextFound;

    FirstSteps(FamilyOverview overview) {
        var title = Text.of("home.parent.start.title");
        var head = Card.titled(title, Text.of("home.parent.start.remark"));
        head.getChildren().toList().forEach(this::add);
        getElement().setAttribute("aria-label", title);
        steps.addClassName("first-steps");
        add(steps);
        step("learner", "learners/new", !overview.learners().isEmpty());
        step("rewards", "rewards", overview.startersOffered());
        step("tablet", "hand-over", overview.isUnderWay());
    }

    private void step(String name, String path, boolean done) {
        var key = "home.parent.start." + name;
        var next = !done && !nextFound;
        nextFound = nextFound || next;
        var mark = new Span(done ? "✓" : Integer.toString(steps.getComponentCount() + 1));
        mark.addClassName("step-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var title = new H3(Text.of(key));
        if (done) {
            var words = new Span(Text.of("home.parent.start.done"));
            words.addClassName("visually-hidden");
            title.add(words);
        }
        var text = new Paragraph(Text.of(key + ".text"));
        text.addClassName("quiet");
        var words = new Div(title, text);
        words.addClassName("grow");
        var item = new ListItem(mark, words);
        item.setClassName("step-done", done);
        if (next) {
            item.getElement().setAttribute("aria-current", "step");
            var go = new Anchor(path, Text.of(key + ".go"));
            go.setRouterIgnore(false);
            go.addClassName("button-link");
            item.add(go);
        }
        steps.add(item);
    }
}

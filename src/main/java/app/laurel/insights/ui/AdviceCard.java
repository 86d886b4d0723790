package app.laurel.insights.ui;

import app.laurel.insights.LearnerPerformance;
import app.laurel.mastery.Guidance;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Recommended subjects with the reason, what a parent has hidden, and a way to ask for more. */
class AdviceCard extends Card {

    private final GuideCommands guide;

    AdviceCard(LearnerPerformance now, GuideCommands guide) {
        this.guide = guide;
        getElement().setAttribute("aria-label", Text.of("insights.advice"));
        var head = new Div(new H2(Text.of("insights.advice")));
        head.addClassName("card-head");
        add(head);
        if (now.advice().isEmpty()) {
            add(new Paragraph(Text.of("insights.advice.none")));
        } else {
            var list = lines();
            now.advice().forEach(one -> list.add(item(one)));
            add(list);
        }
        if (guide.allowed()) {
            add(more(now.choices()));
            hidden(now.hidden());
        }
    }

    private ListItem item(LearnerPerformance.SubjectAdvice one) {
        var recommended = one.recommendation();
        var estimate = recommended.estimate();
        var reason =
                estimate == null
                        ? Text.of("insights.advice." + recommended.why())
                        : Text.of(
                                "insights.advice." + recommended.why() + ".known",
                                estimate.level(),
                                estimate.low(),
                                estimate.high());
        var item = line(one.name(), reason);
        guide.hide(Guidance.Kind.SUBJECT, recommended.subject(), one.name()).ifPresent(item::add);
        return item;
    }

    private Div more(List<LearnerPerformance.Choice> choices) {
        var box = new ComboBox<LearnerPerformance.Choice>(Text.of("insights.guide.more"));
        box.setItems(choices);
        box.setItemLabelGenerator(
                one -> Text.of("insights.guide.choice." + one.kind(), one.name()));
        box.addClassName("grow");
        var ask =
                Commands.plain(
                        Text.of("insights.guide.ask"),
                        () -> {
                            var chosen = box.getValue();
                            if (chosen != null) {
                                guide.ask(chosen.kind(), chosen.id(), chosen.name());
                            }
                        });
        var row = new Div(box, ask);
        row.addClassName("guide-more");
        return row;
    }

    private void hidden(List<LearnerPerformance.Choice> hidden) {
        if (hidden.isEmpty()) {
            return;
        }
        var list = lines();
        for (var one : hidden) {
            var item = line(one.name(), Text.of("insights.guide.is-hidden"));
            item.add(guide.showAgain(one.kind(), one.id(), one.name()));
            list.add(item);
        }
        add(list);
    }

    private static UnorderedList lines() {
        var list = new UnorderedList();
        list.addClassName("lines");
        return list;
    }

    private static ListItem line(String title, String reason) {
        var name = new Span(title);
        name.addClassName("line-title");
        var why = new Span(reason);
        why.addClassName("quiet");
        var words = new Div(name, why);
        words.addClassNames("grow", "line-words");
        return new ListItem(words);
    }
}

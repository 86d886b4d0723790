package app.laurel.insights.ui;

import app.laurel.insights.WhatHelps;
import app.laurel.mastery.Guidance;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Concepts that practice would help, each with the reason in words; a parent can hide them. */
class HelpCard extends Card {

    private final int learnerId;
    private final GuideCommands guide;
    private final Function<WhatHelps, Optional<Button>> assign;

    /**
     * @param assign makes the command that gives a concept as a task
     */
    HelpCard(
            List<WhatHelps> help,
            int learnerId,
            GuideCommands guide,
            Function<WhatHelps, Optional<Button>> assign) {
        this.learnerId = learnerId;
        this.guide = guide;
        this.assign = assign;
        getElement().setAttribute("aria-label", Text.of("insights.help"));
        var head = new Div(new H2(Text.of("insights.help")));
        head.addClassName("card-head");
        add(head);
        if (help.isEmpty()) {
            add(
                    new EmptyState(
                            "🌤️",
                            Text.of("insights.help.none"),
                            Text.of("insights.help.none.next")));
        } else {
            var list = new UnorderedList();
            list.addClassName("lines");
            help.forEach(one -> list.add(item(one)));
            var remark = new Span(Text.of("insights.help.remark"));
            remark.addClassName("quiet");
            add(list, remark);
        }
    }

    private ListItem item(WhatHelps one) {
        var name = new Span(one.name());
        name.addClassName("line-title");
        var reason = new Span(reason(one));
        reason.addClassName("quiet");
        var words = new Div(name, reason);
        words.addClassNames("grow", "line-words");
        var answers =
                new Anchor(
                        AnswersPart.address(learnerId, one.concept()),
                        Text.of("insights.help.answers"));
        answers.setRouterIgnore(false);
        answers.addClassName("quiet-link");
        answers.getElement()
                .setAttribute("aria-label", Text.of("insights.help.answers.of", one.name()));
        var item = new ListItem(words, answers);
        assign.apply(one).ifPresent(item::add);
        guide.hide(Guidance.Kind.CONCEPT, one.concept(), one.name()).ifPresent(item::add);
        return item;
    }

    private static String reason(WhatHelps one) {
        var figures =
                one.level() == null
                        ? Text.of(
                                "insights.help.too-few",
                                one.subjectName(),
                                one.total(),
                                one.total() + one.missing())
                        : Text.of(
                                "insights.help.right",
                                one.subjectName(),
                                one.correct(),
                                one.total());
        var reason = new StringBuilder();
        if (one.asked()) {
            reason.append(Text.of("insights.help.asked")).append(Text.of("insights.separator"));
        }
        reason.append(figures);
        if (one.daysAgo() != null) {
            reason.append(Text.of("insights.separator"))
                    .append(Text.of("insights.help.since", one.daysAgo()));
        }
        return reason.toString();
    }
}

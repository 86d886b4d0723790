package app.laurel.administration.ui;

import app.laurel.points.CheckedRule;
import app.laurel.points.Finding;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** One rule of the ledger: whether it holds, what was looked at, and where it does not hold. */
class RuleItem extends ListItem {

    private static final String RULE = "administration.ledger.rule.";
    private static final String LOOKED = "administration.ledger.looked.";

    RuleItem(CheckedRule rule, Map<Integer, String> learners, RelativeTime times) {
        addClassName("rule-item");
        var words = new Div(new Span(Text.of(RULE + rule.rule())), facts(rule, times));
        words.addClassName("person-words");
        var chip =
                rule.holds()
                        ? new Chip(Text.of("administration.ledger.holds"), Chip.Tone.GOOD)
                        : new Chip(
                                Text.of("administration.ledger.broken", rule.violations()),
                                Chip.Tone.NO);
        add(words, chip);
        if (!rule.holds()) {
            add(findings(rule, learners));
        }
    }

    private static Component facts(CheckedRule rule, RelativeTime times) {
        var facts =
                new Span(
                        new Span(Text.of(LOOKED + rule.rule(), rule.looked())),
                        new Span(Text.of("administration.ledger.when")),
                        times.element(rule.at()),
                        new Span(Text.of("administration.ledger.took", rule.millis() / 1000.0)));
        facts.addClassName("quiet");
        return facts;
    }

    private static Component findings(CheckedRule rule, Map<Integer, String> learners) {
        var list = new UnorderedList();
        list.addClassName("findings");
        rule.findings().forEach(one -> list.add(finding(rule.rule(), one, learners)));
        var more = rule.violations() - rule.findings().size();
        if (more > 0) {
            list.add(new ListItem(Text.of("administration.ledger.more", more)));
        }
        return list;
    }

    private static ListItem finding(String rule, Finding one, Map<Integer, String> learners) {
        var place =
                one.row() == null
                        ? Text.of("administration.ledger.wallet", one.wallet())
                        : Text.of("administration.ledger.row", one.wallet(), one.row());
        var what =
                Text.of(
                        "administration.ledger.finding." + rule,
                        one.wallet() == null ? "" : place,
                        one.expected(),
                        one.found(),
                        one.subject());
        var name = one.learner() == null ? null : learners.get(one.learner());
        var item = new ListItem();
        if (name != null) {
            var link = new Anchor("learners/%d/points".formatted(one.learner()), name);
            link.setRouterIgnore(false);
            link.addClassName("person-link");
            item.add(link, new Span(Text.of("administration.ledger.colon")));
        }
        item.add(new Span(what));
        return item;
    }
}

package app.laurel.rewards.ui;

import app.laurel.rewards.CatalogueItem;
import app.laurel.rewards.Period;
import app.laurel.rewards.PriceMeaning.Earner;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A reward as parents see it: what it costs and means, who may have it, and its limits. */
class RewardCard extends Card {

    RewardCard(CatalogueItem item, List<Earner> earners, Component... commands) {
        var details = item.details();
        addClassName("reward-card");
        getElement().setAttribute("aria-label", details.title());
        var cost = new Span(Text.of("rewards.cost", details.cost()));
        cost.addClassName("reward-cost");
        var head = new Div(new RewardEmoji(details.emoji()).on(details.colour()), cost);
        head.addClassName("reward-head");
        add(head, new H2(details.title()));
        if (details.description() != null) {
            add(new Paragraph(details.description()));
        }
        var facts = facts(item, earners);
        if (!facts.isEmpty()) {
            var line = new Paragraph(facts);
            line.addClassName("quiet");
            add(line);
        }
        var row = new Div(commands);
        row.addClassNames("actions", "reward-actions");
        add(row);
    }

    private static String facts(CatalogueItem item, List<Earner> earners) {
        var details = item.details();
        var facts = new ArrayList<String>();
        facts.add(PriceWords.of(details.cost(), details.learners(), earners));
        var learners = details.learners();
        if (learners != null) {
            var names =
                    earners.stream()
                            .filter(earner -> learners.contains(earner.learner().id()))
                            .map(earner -> earner.learner().name())
                            .collect(Collectors.joining(Text.of("rewards.separator")));
            facts.add(Text.of("rewards.fact.only", names));
        }
        if (details.maxPerPeriod() != null) {
            facts.add(
                    Text.of(
                            details.period() == Period.MONTH
                                    ? "rewards.fact.month"
                                    : "rewards.fact.week",
                            details.maxPerPeriod()));
        }
        if (details.maxPerLearner() != null) {
            facts.add(Text.of("rewards.fact.perLearner", details.maxPerLearner()));
        }
        if (details.maxTotal() != null) {
            facts.add(Text.of("rewards.fact.total", item.approved(), details.maxTotal()));
        } else if (item.approved() > 0) {
            facts.add(Text.of("rewards.fact.given", item.approved()));
        }
        return facts.stream()
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(Text.of("rewards.dot")));
    }
}

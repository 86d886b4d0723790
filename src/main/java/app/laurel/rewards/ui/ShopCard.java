package app.laurel.rewards.ui;

import app.laurel.rewards.Period;
import app.laurel.rewards.ShopItem;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A reward in the shop: what it costs, how it stands, and what the learner can do about it. */
class ShopCard extends Card {

    ShopCard(ShopItem item, String deciders, List<Button> commands) {
        big();
        addClassName("shop-card");
        getElement().setAttribute("aria-label", item.title());
        var cost = new Span(Text.of("rewards.shop.cost", item.cost()));
        cost.addClassName("reward-cost");
        var head = new Div(new RewardEmoji(item.emoji()), cost);
        head.addClassName("reward-head");
        var state = new Paragraph(state(item, deciders));
        state.addClassNames("quiet", "shop-state");
        add(head, new H2(item.title()));
        if (item.description() != null) {
            var description = new Paragraph(item.description());
            description.addClassName("shop-description");
            add(description);
        }
        add(state);
        if (item.saved() > 0 && !item.isWaiting()) {
            add(
                    new ProgressLine(item.title(), (int) (100L * item.saved() / item.cost()))
                            .saying(Text.of("rewards.goal.figures", item.saved(), item.cost())));
        }
        var row = new Div();
        row.add(commands.toArray(Button[]::new));
        row.addClassName("actions");
        add(row);
    }

    private static String state(ShopItem item, String deciders) {
        if (item.isWaiting()) {
            return item.agreedBy() == null
                    ? Text.of("rewards.shop.waiting", deciders)
                    : Text.of("rewards.shop.agreed", item.agreedBy());
        }
        if (item.objection() != null && item.missing() == 0) {
            return Text.of(item.objection().key(), item.objection().arguments().toArray());
        }
        if (item.leftEver() != null && item.leftEver() == 0) {
            return Text.of(item.objection().key(), item.objection().arguments().toArray());
        }
        if (item.saved() > 0 && item.missing() > 0) {
            return item.lessons() > 0
                    ? Text.of("rewards.shop.savedWithLessons", item.saved(), item.lessons())
                    : Text.of("rewards.shop.saved", item.saved());
        }
        if (item.missing() > 0) {
            return Text.of("rewards.shop.missing", item.missing());
        }
        if (item.leftInPeriod() != null) {
            return Text.of(
                    item.period() == Period.MONTH
                            ? "rewards.shop.leftThisMonth"
                            : "rewards.shop.leftThisWeek",
                    item.leftInPeriod());
        }
        if (item.leftEver() != null) {
            return Text.of("rewards.shop.left", item.leftEver());
        }
        return item.atOnce() ? Text.of("rewards.shop.atOnce") : "";
    }
}

package app.laurel.rewards.ui;

import app.laurel.rewards.FamilyGoal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A goal of the whole family: how far it is, who gave what, and what can be done about it. */
class TogetherCard extends Card {

    /**
     * @param given who gave what, where that is to be shown
     */
    TogetherCard(FamilyGoal goal, Component[] given, Component... commands) {
        addClassName("together-card");
        getElement().setAttribute("aria-label", goal.title());
        var head = new Div(new RewardEmoji(goal.emoji()).on("leaf"), new H2(goal.title()));
        head.addClassName("together-head");
        add(head);
        switch (goal.state()) {
            case REACHED -> head.add(new Chip(Text.of("rewards.family.reached")));
            case CLOSED -> {
                head.add(new Chip(Text.of("rewards.family.cancelled"), Chip.Tone.CALM));
                addClassName("over");
            }
            case OPEN -> {
                var figures = Text.of("rewards.family.figures", goal.saved(), goal.cost());
                var amount = new Span(figures);
                amount.addClassName("goal-amount");
                head.add(amount);
                add(
                        new ProgressLine(goal.title(), goal.percent()).saying(figures).thick(),
                        quiet(
                                goal.missing() == 0
                                        ? Text.of("rewards.family.complete")
                                        : Text.of("rewards.family.missing", goal.missing())));
                add(given);
            }
        }
        var row = new Div(commands);
        row.addClassNames("actions", "goal-commands");
        row.setVisible(commands.length > 0);
        add(row);
    }

    /** A quiet line in the card. */
    static Div quiet(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }
}

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
import java.util.List;

/** A goal of the whole family: how far it is, who gave what, and what can be done about it. */
class TogetherCard extends Card {

    TogetherCard(FamilyGoal goal, List<String> gave, Component... commands) {
        addClassName("goal-card");
        getElement().setAttribute("aria-label", goal.title());
        var head = new Div(new H2(goal.title()));
        head.addClassName("goal-head");
        var words = new Div(head);
        words.addClassName("goal-words");
        switch (goal.state()) {
            case REACHED -> head.add(new Chip(Text.of("rewards.family.reached")));
            case CLOSED -> head.add(new Chip(Text.of("rewards.family.cancelled"), Chip.Tone.CALM));
            case OPEN -> {
                var figures = Text.of("rewards.family.figures", goal.saved(), goal.cost());
                var amount = new Span(figures);
                amount.addClassName("goal-amount");
                head.add(amount);
                words.add(
                        new ProgressLine(goal.title(), goal.percent()).saying(figures).thick(),
                        quiet(
                                goal.missing() == 0
                                        ? Text.of("rewards.family.complete")
                                        : Text.of("rewards.family.missing", goal.missing())));
            }
        }
        gave.forEach(line -> words.add(quiet(line)));
        var row = new Div(commands);
        row.addClassName("goal-commands");
        add(new RewardEmoji(goal.emoji()), words, row);
    }

    private static Div quiet(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }
}

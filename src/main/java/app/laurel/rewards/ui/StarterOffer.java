package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.rewards.OfferStarters;
import app.laurel.rewards.RewardCatalogue;
import app.laurel.rewards.StarterReward;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.Set;

/** Offers a new family rewards to begin with; it picks, or does without. */
class StarterOffer extends Div {

    StarterOffer(
            OfferStarters starters, Actor actor, RewardCatalogue.Shelf shelf, Runnable afterwards) {
        var choice = new CheckboxGroup<StarterReward>();
        choice.addClassName("starters");
        choice.setLabel(Text.of("rewards.starters.label"));
        choice.setItems(shelf.starters());
        choice.setRenderer(
                new ComponentRenderer<>(
                        starter -> {
                            var words =
                                    new Span(
                                            Text.of(
                                                    "rewards.starters.line",
                                                    starter.title(),
                                                    starter.cost()));
                            var meaning =
                                    new Span(PriceWords.of(starter.cost(), null, shelf.earners()));
                            meaning.addClassName("quiet");
                            var line =
                                    new Span(
                                            new RewardEmoji(starter.picture().emoji()),
                                            words,
                                            meaning);
                            line.addClassName("starter");
                            return line;
                        }));
        choice.setValue(
                EnumSet.of(
                        StarterReward.GAMES, StarterReward.ICE_CREAM, StarterReward.MOVIE_NIGHT));
        var card = Card.titled(Text.of("rewards.starters.title"));
        card.add(
                new Paragraph(Text.of("rewards.starters.explanation")),
                choice,
                new Row(
                        Commands.primary(
                                Text.of("rewards.starters.add"),
                                () -> {
                                    starters.accept(actor, choice.getValue());
                                    afterwards.run();
                                }),
                        Commands.quiet(
                                Text.of("rewards.starters.decline"),
                                () -> {
                                    starters.accept(actor, Set.of());
                                    afterwards.run();
                                })));
        add(card);
    }
}

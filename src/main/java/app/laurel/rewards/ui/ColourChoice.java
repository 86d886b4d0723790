package app.laurel.rewards.ui;

import app.laurel.rewards.RewardDetails;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Chooses the colour behind a reward's picture. */
class ColourChoice extends RadioButtonGroup<String> {

    ColourChoice() {
        addClassNames("reward-tiles", "reward-colours");
        setLabel(Text.of("rewards.form.colour"));
        setItems(RewardDetails.COLOURS);
        setRenderer(new ComponentRenderer<>(ColourChoice::tile));
    }

    private static Span tile(String colour) {
        var name = new Span(Text.of("rewards.colour." + colour));
        name.addClassName("visually-hidden");
        var tile = new Span(name);
        tile.addClassNames("reward-tile", "face-" + colour);
        return tile;
    }
}

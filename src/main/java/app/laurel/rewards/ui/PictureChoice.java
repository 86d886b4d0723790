package app.laurel.rewards.ui;

import app.laurel.rewards.RewardPicture;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;

/**
 * Chooses the picture of a reward; each is shown as it is and named for those who do not see it.
 */
class PictureChoice extends RadioButtonGroup<RewardPicture> {

    PictureChoice() {
        addClassNames("reward-tiles");
        setLabel(Text.of("rewards.form.emoji"));
        setItems(RewardPicture.values());
        setRenderer(new ComponentRenderer<>(PictureChoice::tile));
    }

    private static Span tile(RewardPicture choice) {
        var picture = new Span(choice.emoji());
        picture.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(Text.of("rewards.picture." + choice.name().toLowerCase(Locale.ROOT)));
        name.addClassName("visually-hidden");
        var tile = new Span(picture, name);
        tile.addClassName("reward-tile");
        return tile;
    }
}

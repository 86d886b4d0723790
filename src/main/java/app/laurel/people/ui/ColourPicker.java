package app.laurel.people.ui;

import app.laurel.people.LearnerDetails;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Chooses the colour of a learner, shown behind the face. */
class ColourPicker extends RadioButtonGroup<String> {

    ColourPicker() {
        addClassNames("tiles", "colour-picker");
        setLabel(Text.of("people.form.colour"));
        setItems(LearnerDetails.COLOURS);
        setRenderer(new ComponentRenderer<>(ColourPicker::tile));
    }

    private static Span tile(String colour) {
        var name = new Span(Text.of("people.colour." + colour));
        name.addClassName("visually-hidden");
        var tile = new Span(name);
        tile.addClassNames("tile", "face-" + colour);
        return tile;
    }
}

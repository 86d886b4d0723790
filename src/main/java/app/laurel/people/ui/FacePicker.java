package app.laurel.people.ui;

import app.laurel.people.LearnerDetails;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Chooses one of the faces; each is shown as it is and named for those who do not see it. */
class FacePicker extends RadioButtonGroup<String> {

    FacePicker() {
        addClassNames("tiles", "face-picker");
        setLabel(Text.of("people.form.face"));
        setItems(LearnerDetails.AVATARS);
        setRenderer(new ComponentRenderer<>(FacePicker::tile));
    }

    private static Span tile(String face) {
        var picture = new Span(face);
        picture.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(Text.of("people.face." + LearnerDetails.AVATARS.indexOf(face)));
        name.addClassName("visually-hidden");
        var tile = new Span(picture, name);
        tile.addClassName("tile");
        return tile;
    }
}

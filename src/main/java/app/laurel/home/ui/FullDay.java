package app.laurel.home.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that lessons pay nothing more today, and what they are still good for. */
class FullDay extends Div {

    FullDay() {
        addClassNames("card", "full-day");
        add(new Emoji("🌟"), new Span(Text.of("home.full-day")));
    }
}

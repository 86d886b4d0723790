package app.laurel.learning.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A hint for whoever asks for it; it costs nothing. The browser gets it when it is asked for. */
class HintButton extends Div {

    private final NativeButton button = new NativeButton();

    HintButton(String hint) {
        addClassName("hint");
        var said = new Div();
        said.getElement().setAttribute("role", "status");
        // Takes the focus over from the button, which goes away
        said.getElement().setAttribute("tabindex", "-1");
        button.addClassName("hint-button");
        button.add(new Emoji("💡"), new Span(Text.of("learning.hint")));
        button.addClickListener(
                click -> {
                    said.add(new Paragraph(hint));
                    button.setVisible(false);
                    said.getElement().executeJs("this.focus({preventScroll: true})");
                });
        add(button, said);
    }

    /** The question is answered: who did not ask needs it no more. */
    void settle() {
        button.setVisible(false);
    }
}

package app.laurel.learning.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A hint for whoever asks for it; it costs no points. The browser gets it when it is asked for, and
 * who saw it already sees it again.
 */
class HintButton extends Div {

    private final NativeButton button = new NativeButton();
    private final Div said = new Div();

    /**
     * @param shown whether it was asked for before
     * @param onAsk told when it is asked for, before it is shown
     */
    HintButton(String hint, boolean shown, Runnable onAsk) {
        addClassName("hint");
        said.getElement().setAttribute("role", "status");
        // Takes the focus over from the button, which goes away
        said.getElement().setAttribute("tabindex", "-1");
        button.addClassName("hint-button");
        button.add(new Emoji("💡"), new Span(Text.of("learning.hint")));
        button.addClickListener(
                click ->
                        Commands.run(
                                () -> {
                                    onAsk.run();
                                    say(hint);
                                    said.getElement()
                                            .executeJs("this.focus({preventScroll: true})");
                                }));
        add(button, said);
        if (shown) {
            say(hint);
        }
    }

    private void say(String hint) {
        said.add(new Paragraph(hint));
        button.setVisible(false);
    }

    /** The question is answered: who did not ask needs it no more. */
    void settle() {
        button.setVisible(false);
    }
}

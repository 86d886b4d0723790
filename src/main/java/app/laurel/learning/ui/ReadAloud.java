package app.laurel.learning.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/**
 * A button that has the browser read something aloud, and stop; hidden where the browser cannot
 * speak.
 */
@Tag("laurel-read-aloud")
@JsModule("./learning/read-aloud.ts")
public class ReadAloud extends Component implements HasComponents {

    /** Reads in the voice of the language. */
    public ReadAloud(Locale language) {
        var button = new NativeButton();
        button.addClassName("round-button");
        button.setAriaLabel(Text.of("learning.read-aloud"));
        button.add(new Emoji("🔊"));
        add(button);
        getElement().setProperty("language", language.toLanguageTag());
    }

    /** What is read from now on; a reading that is under way stops. */
    public void setWords(String words) {
        getElement().setProperty("words", words);
    }
}

package app.laurel.learning.ui;

import app.laurel.learning.ForeignWords;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
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
        setWords(List.of(new ForeignWords.Run(words, null)));
    }

    /** The same in parts, each in the voice of its language. */
    public void setWords(List<ForeignWords.Run> parts) {
        var list = JacksonUtils.createArrayNode();
        for (var part : parts) {
            var one = list.addObject().put("text", part.text());
            if (part.language() != null) {
                one.put("language", part.language());
            }
        }
        getElement().setPropertyJson("parts", list);
    }
}

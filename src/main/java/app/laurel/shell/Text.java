package app.laurel.shell;

import com.vaadin.flow.i18n.I18NProvider;

/** Short form for the translation of a key in the language of the current UI. */
public final class Text {

    private Text() {}

    /** The text of the key, with {@link java.text.MessageFormat} arguments filled in. */
    public static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}

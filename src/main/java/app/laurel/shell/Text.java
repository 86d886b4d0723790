package app.laurel.shell;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Short form for the text of a key in the language of the current UI; in English where there is no
 * UI.
 */
public final class Text {

    private static final SingletonSupplier<MessageBundles> BUNDLES =
            SingletonSupplier.of(MessageBundles::new);

    private Text() {}

    /** The text of the key, if it has one: for keys that are made of stored values. */
    public static Optional<String> find(String key) {
        return BUNDLES.obtain().has(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /** The text of the key, with {@link java.text.MessageFormat} arguments filled in. */
    public static String of(String key, Object... arguments) {
        var ui = UI.getCurrent();
        var locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        return BUNDLES.obtain().getTranslation(key, locale, arguments);
    }
}

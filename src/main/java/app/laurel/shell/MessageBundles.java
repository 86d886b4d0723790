package app.laurel.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts, from one bundle per module: {@code messages/<module>.properties} in English and {@code
 * messages/<module>_<language>.properties} for other languages. A text that is missing in a
 * language is shown in English.
 */
@Component
public class MessageBundles implements I18NProvider {

    private static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, Map<String, String>> textsByLanguage = new HashMap<>();

    MessageBundles() {
        try {
            // Whoever asks first: its thread may know nothing of the application's jar.
            var resources =
                    new PathMatchingResourcePatternResolver(MessageBundles.class.getClassLoader())
                            .getResources("classpath*:messages/*.properties");
            for (var resource : resources) {
                var name = resource.getFilename().replace(".properties", "");
                var separator = name.indexOf('_');
                var language =
                        separator < 0 ? ENGLISH.getLanguage() : name.substring(separator + 1);
                var texts = textsByLanguage.computeIfAbsent(language, key -> new HashMap<>());
                var properties = new Properties();
                try (var reader =
                        new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return textsByLanguage.keySet().stream().sorted().map(Locale::forLanguageTag).toList();
    }

    /** Whether there are texts in the locale's language. */
    boolean speaks(Locale locale) {
        return textsByLanguage.containsKey(locale.getLanguage());
    }

    /** Whether the key has a text. */
    boolean has(String key) {
        return textsByLanguage.getOrDefault(ENGLISH.getLanguage(), Map.of()).containsKey(key);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var text = text(key, locale);
        if (text == null) {
            return "!" + key;
        }
        var points = points(locale);
        return arguments.length == 0
                ? PointsInText.said(text, points)
                : new MessageFormat(PointsInText.pattern(text, arguments.length), locale)
                        .format(PointsInText.behind(arguments, points));
    }

    /** The usual name is a word of the language, any other one the family's own. */
    private PointsName points(Locale locale) {
        var name = PointsName.current();
        return name.equals(PointsName.USUAL)
                ? new PointsName(
                        text("shell.points.many", locale), text("shell.points.one", locale))
                : name;
    }

    private @Nullable String text(String key, Locale locale) {
        var english = textsByLanguage.getOrDefault(ENGLISH.getLanguage(), Map.of());
        return textsByLanguage
                .getOrDefault(locale.getLanguage(), english)
                .getOrDefault(key, english.get(key));
    }
}

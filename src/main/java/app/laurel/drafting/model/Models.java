package app.laurel.drafting.model;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The model that the operator named, if any. Its client is made when it is first asked, so that
 * nothing is started for an installation that has none.
 */
@Component
public class Models {

    private static final Duration USUAL_TIMEOUT = Duration.ofMinutes(2);

    private final Optional<ModelSettings> settings;
    private final SingletonSupplier<LanguageModel> model;

    Models(
            @Value("${laurel.ai.base-url:}") String baseUrl,
            @Value("${laurel.ai.api-key:}") String key,
            @Value("${laurel.ai.model:}") String model,
            @Value("${laurel.ai.timeout:120}") String timeoutSeconds) {
        settings = ModelSettings.of(baseUrl, key, model, seconds(timeoutSeconds));
        this.model = SingletonSupplier.of(() -> new ChatCompletions(settings.orElseThrow()));
    }

    private static Duration seconds(String setting) {
        try {
            return Duration.ofSeconds(Integer.parseInt(setting.strip()));
        } catch (NumberFormatException e) {
            return USUAL_TIMEOUT;
        }
    }

    /** Whether a model was named. */
    public boolean isThere() {
        return settings.isPresent();
    }

    /** How long one request may take; nothing where no model was named. */
    public Duration timeout() {
        return settings.map(ModelSettings::timeout).orElse(Duration.ZERO);
    }

    /**
     * The model.
     *
     * @throws java.util.NoSuchElementException where none was named
     */
    public LanguageModel model() {
        return model.obtain();
    }
}

package app.laurel.drafting.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a model is and how it is asked.
 *
 * @param completions the address of the endpoint's chat completions
 * @param key empty where none is needed
 * @param timeout of one request, from its first to its last byte
 */
record ModelSettings(URI completions, String key, String model, Duration timeout) {

    private static final Logger LOG = LoggerFactory.getLogger(ModelSettings.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** The settings an operator gave; empty, with a line in the log, when they cannot be used. */
    static Optional<ModelSettings> of(String baseUrl, String key, String model, Duration timeout) {
        if (baseUrl.isBlank()) {
            return Optional.empty();
        }
        var completions = completions(baseUrl.strip());
        if (completions.isEmpty()) {
            LOG.warn(
                    "No lessons are drafted: LAUREL_AI_BASE_URL should look like"
                            + " https://api.openai.com/v1");
        } else if (model.isBlank()) {
            LOG.warn("No lessons are drafted: LAUREL_AI_MODEL should name a model");
        } else {
            return completions.map(
                    address ->
                            new ModelSettings(
                                    address, key.strip(), model.strip(), within(timeout)));
        }
        return Optional.empty();
    }

    private static Optional<URI> completions(String baseUrl) {
        try {
            var base = new URI(baseUrl.replaceAll("/+$", "") + "/chat/completions");
            var isWeb = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
            return isWeb && base.getHost() != null && base.getUserInfo() == null
                    ? Optional.of(base)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Duration within(Duration timeout) {
        if (timeout.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return model + " at " + completions;
    }
}

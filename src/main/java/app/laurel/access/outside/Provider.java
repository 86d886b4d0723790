package app.laurel.access.outside;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * The provider as it is known at the moment. It is first asked at the first sign-in, so that Laurel
 * starts without it; what it said is good for an hour, and asked for again whenever it is not
 * known.
 */
@Component
@Lazy
class Provider {

    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Known(Conversation conversation, Instant until) {}

    private final ProviderSettings settings;
    private final Clock clock;
    private final RestTemplate http = new RestTemplate(connections());
    private volatile @Nullable Known known;

    Provider(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A way to talk with the provider; {@link ProviderTrouble} where it cannot be asked. */
    Conversation conversation() {
        var now = clock.instant();
        var current = known;
        if (current == null || !now.isBefore(current.until())) {
            var registration = new Discovery(settings, http).ask();
            current =
                    new Known(
                            new Conversation(registration, connections(), clock),
                            now.plus(GOOD_FOR));
            known = current;
        }
        return current.conversation();
    }

    private static JdkClientHttpRequestFactory connections() {
        var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(PATIENCE)
                        .build();
        var connections = new JdkClientHttpRequestFactory(client);
        connections.setReadTimeout(PATIENCE);
        return connections;
    }
}

package app.laurel.webhooks;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An address that is told, as adults of the family see it.
 *
 * @param mayFire whether whoever added it may still sign in; else it is told nothing
 * @param waiting how much it was not told yet
 */
public record WebhookLine(
        UUID id,
        String address,
        Set<WebhookEvent> events,
        boolean enabled,
        boolean mayFire,
        Instant createdAt,
        int waiting) {

    public WebhookLine {
        events = Set.copyOf(events);
    }
}

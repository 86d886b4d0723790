package app.laurel.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something to be sent now.
 *
 * @param content JSON, as it was written with its cause
 * @param tries how often it was sent, this time among them
 */
record Message(
        UUID id,
        int familyId,
        String event,
        String content,
        Instant happenedAt,
        String address,
        String secret,
        int tries) {

    /** What is sent, in UTF-8. */
    byte[] body() {
        return "{\"id\":\"%s\",\"event\":\"%s\",\"at\":\"%s\",\"data\":%s}"
                .formatted(id, event, happenedAt, content)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What stands above it when it is sent at the time. */
    Map<String, String> headers(Instant now, byte[] body) {
        var timestamp = now.getEpochSecond();
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Laurel");
        headers.put("Laurel-Event", event);
        headers.put("Laurel-Delivery", id.toString());
        headers.put("Laurel-Timestamp", Long.toString(timestamp));
        headers.put("Laurel-Signature", Signature.of(secret, timestamp, body));
        return headers;
    }
}

package app.laurel.drafting.model;

import app.laurel.drafting.model.NoReply.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model behind an endpoint that speaks as OpenAI's chat completions do: OpenAI itself, a gateway,
 * or a model on the own machine. Follows no redirect, tries nothing twice, and reads no more than
 * {@link #MOST_BYTES}.
 */
final class ChatCompletions implements LanguageModel {

    /** No draft is longer, whatever the model would like to write. */
    static final int MOST_TOKENS = 8000;

    /** What an answer with that many tokens fits into several times. */
    static final int MOST_BYTES = 256 * 1024;

    private static final Duration LONGEST_TO_CONNECT = Duration.ofSeconds(10);
    private static final double TEMPERATURE = 0.4;

    private final JsonMapper json = JsonMapper.builder().build();
    private final ModelSettings settings;
    private final RestClient client;

    ChatCompletions(ModelSettings settings) {
        this.settings = settings;
        var connecting =
                settings.timeout().compareTo(LONGEST_TO_CONNECT) < 0
                        ? settings.timeout()
                        : LONGEST_TO_CONNECT;
        var http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connecting)
                        .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Reply write(Prompt prompt) {
        var started = System.nanoTime();
        try {
            return client.post()
                    .uri(settings.completions())
                    .headers(
                            headers -> {
                                if (!settings.key().isEmpty()) {
                                    headers.setBearerAuth(settings.key());
                                }
                            })
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(question(prompt))
                    .exchange((request, response) -> answer(response));
        } catch (ResourceAccessException e) {
            throw new NoReply(reason(e.getCause(), started), String.valueOf(e.getMessage()));
        }
    }

    private byte[] question(Prompt prompt) {
        return json.writeValueAsBytes(
                Map.of(
                        "model",
                        settings.model(),
                        "messages",
                        List.of(
                                Map.of("role", "system", "content", prompt.instructions()),
                                Map.of("role", "user", "content", prompt.data())),
                        "max_tokens",
                        MOST_TOKENS,
                        "temperature",
                        TEMPERATURE,
                        "stream",
                        false));
    }

    private Reply answer(ClientHttpResponse response) throws IOException {
        requireSuccess(response.getStatusCode());
        var bytes = atMost(response.getBody());
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return reply(json.readTree(text.toString()));
        } catch (CharacterCodingException | JacksonException e) {
            throw new NoReply(Reason.UNREADABLE, "The answer is no JSON in UTF-8");
        }
    }

    private static void requireSuccess(HttpStatusCode status) {
        if (status.is2xxSuccessful()) {
            return;
        }
        var reason =
                switch (status.value()) {
                    case 402, 408, 429, 503 -> Reason.BUSY;
                    default -> status.is5xxServerError() ? Reason.BROKEN : Reason.REFUSED;
                };
        throw new NoReply(reason, "The endpoint answered " + status.value());
    }

    private static byte[] atMost(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new NoReply(
                    Reason.UNREADABLE, "The answer is longer than " + MOST_BYTES + " bytes");
        }
        return bytes;
    }

    private static Reply reply(JsonNode answer) {
        var choice = answer.path("choices").path(0);
        var text = choice.path("message").path("content");
        if (!text.isString()) {
            throw new NoReply(Reason.UNREADABLE, "The answer has no text");
        }
        return new Reply(
                text.stringValue(),
                Math.max(0, answer.path("usage").path("total_tokens").asInt(0)),
                !"length".equals(choice.path("finish_reason").asString("")));
    }

    /** When time is up the connection is closed, which may look like any other end of it. */
    private Reason reason(Throwable cause, long started) {
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return Reason.UNREACHABLE;
        }
        var isLate = System.nanoTime() - started >= settings.timeout().toNanos();
        return cause instanceof HttpTimeoutException || isLate ? Reason.SLOW : Reason.UNREADABLE;
    }
}

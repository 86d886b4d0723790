package app.laurel.drafting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A language model's endpoint on this machine that says what a test wants it to say, and a good
 * lesson when nothing was said.
 */
public final class FakeEndpoint {

    /** Where it listens, for the settings of a context. */
    public static final String PROPERTY = "laurel.test.endpoint";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FakeEndpoint SHARED = new FakeEndpoint();

    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    private FakeEndpoint() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/chat/completions", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** The one endpoint of all tests; made anew, without answers and requests. */
    public static FakeEndpoint shared() {
        SHARED.release();
        SHARED.answers.clear();
        SHARED.requests.clear();
        return SHARED;
    }

    /** Says to a context that is made later where it is. */
    public static void announce() {
        System.setProperty(PROPERTY, SHARED.baseUrl());
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** The next answer is a lesson with this text. */
    public FakeEndpoint says(String text) {
        return answers(200, reply(text, "stop"));
    }

    /** The next answer was cut off by the endpoint. */
    public FakeEndpoint isCutOffAfter(String text) {
        return answers(200, reply(text, "length"));
    }

    public FakeEndpoint answers(int status, String body) {
        return answers(status, body.getBytes(StandardCharsets.UTF_8));
    }

    public FakeEndpoint answers(int status, byte[] body) {
        answers.add(new Answer(status, body, body.length, false));
        return this;
    }

    /** The next answer stops in its middle until {@link #release()}. */
    public FakeEndpoint stopsIn(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        stopped = new CountDownLatch(1);
        answers.add(new Answer(200, bytes, bytes.length, true));
        return this;
    }

    /** The next answer promises more bytes than come. */
    public FakeEndpoint breaksOffIn(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        answers.add(new Answer(200, bytes, bytes.length + 1000, false));
        return this;
    }

    /** From now on nothing is answered before {@link #release()}. */
    public FakeEndpoint hold() {
        held = new CountDownLatch(1);
        return this;
    }

    public void release() {
        held.countDown();
        stopped.countDown();
    }

    /** What it was asked, in order. */
    public List<Request> requests() {
        return requests;
    }

    /** The body of an answer as a model's endpoint writes it. */
    public static String reply(String text, String finish) {
        return JSON.writeValueAsString(
                Map.of(
                        "choices",
                        List.of(
                                Map.of(
                                        "message",
                                        Map.of("role", "assistant", "content", text),
                                        "finish_reason",
                                        finish)),
                        "usage",
                        Map.of("total_tokens", 700)));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(
                    new Request(
                            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                            JSON.readTree(exchange.getRequestBody().readAllBytes())));
            held.await(30, TimeUnit.SECONDS);
            var answer = answers.poll();
            if (answer == null) {
                var body = reply(Drafts.VOLCANOES, "stop").getBytes(StandardCharsets.UTF_8);
                answer = new Answer(200, body, body.length, false);
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:9/");
            exchange.sendResponseHeaders(answer.status(), answer.length());
            var body = exchange.getResponseBody();
            var half = answer.stops() ? answer.body().length / 2 : 0;
            body.write(answer.body(), 0, half);
            if (answer.stops()) {
                body.flush();
                stopped.await(30, TimeUnit.SECONDS);
            }
            body.write(answer.body(), half, answer.body().length - half);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int status, byte[] body, long length, boolean stops) {}

    /** What was asked. */
    public record Request(String authorization, JsonNode body) {

        public String instructions() {
            return body.path("messages").path(0).path("content").stringValue();
        }

        public String data() {
            return body.path("messages").path(1).path("content").stringValue();
        }
    }
}

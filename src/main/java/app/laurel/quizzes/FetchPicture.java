package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Takes a picture over that stands elsewhere, once, for an author who names its address: whoever
 * looks at the quiz then asks nobody but Laurel. Nothing within the own network is asked.
 */
@Service
public class FetchPicture {

    private static final int MOST_STEPS = 4;
    private static final int SECONDS = 15;

    private final AddPicture add;
    private final Predicate<InetAddress> allowed;

    @Autowired
    FetchPicture(AddPicture add) {
        this(add, PublicNetwork::has);
    }

    FetchPicture(AddPicture add, Predicate<InetAddress> allowed) {
        this.add = add;
        this.allowed = allowed;
    }

    /**
     * Keeps a copy of the picture as {@link AddPicture} does and answers its id.
     *
     * @throws Refusal when the address may not be asked, or gives no picture within 15 seconds
     */
    public UUID fetch(Actor actor, String address, String alt) {
        actor.requireAdult();
        try (var http =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(Duration.ofSeconds(SECONDS))
                        .build()) {
            try {
                return add.add(actor, body(http, address), alt);
            } finally {
                http.shutdownNow();
            }
        }
    }

    private byte[] body(HttpClient http, String address) {
        var next = address;
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (var step = 0; step < MOST_STEPS; step++) {
            var answer = ask(http, next, end);
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            var moved = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || moved.isEmpty()) {
                break;
            }
            next = resolved(next, moved.get());
        }
        throw unreachable();
    }

    private HttpResponse<byte[]> ask(HttpClient http, String address, long end) {
        if (!PictureAddress.isWeb(address)) {
            throw Refusal.because("quizzes.form.picture.address");
        }
        var uri = URI.create(address);
        // The name is looked up once more to connect; Java remembers the answer until then
        if (!isAllowed(uri.getHost())) {
            throw unreachable();
        }
        var request = HttpRequest.newBuilder(uri).header("Accept", "image/*").build();
        var answer =
                http.sendAsync(
                        request,
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), AddPicture.LARGEST));
        try {
            return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable();
        }
    }

    private boolean isAllowed(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(allowed);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String resolved(String from, String location) {
        try {
            return URI.create(from).resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw unreachable();
        }
    }

    private static Refusal unreachable() {
        return Refusal.because("quizzes.picture.unreachable");
    }
}

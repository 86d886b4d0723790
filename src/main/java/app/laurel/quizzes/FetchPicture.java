package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import app.laurel.platform.outside.Answer;
import app.laurel.platform.outside.AskOutside;
import app.laurel.platform.outside.Names;
import app.laurel.platform.outside.NotReached;
import app.laurel.platform.outside.NotReached.Why;
import app.laurel.platform.outside.PublicNetwork;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
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
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Map<String, String> HEADERS =
            Map.of("Accept", "image/*", "User-Agent", "Laurel");

    private final AddPicture add;
    private final AskOutside outside;

    @Autowired
    FetchPicture(AddPicture add) {
        this(add, InetAddress::getAllByName, PublicNetwork::has);
    }

    FetchPicture(AddPicture add, Names names, Predicate<InetAddress> allowed) {
        this.add = add;
        this.outside =
                new AskOutside(
                        names,
                        (address, host) -> {
                            if (!allowed.test(host)) {
                                throw new NotReached(Why.FORBIDDEN);
                            }
                        },
                        AddPicture.LARGEST);
    }

    /**
     * Keeps a copy of the picture as {@link AddPicture} does and answers its id.
     *
     * @throws Refusal when the address may not be asked, or gives no picture within 15 seconds
     */
    public UUID fetch(Actor actor, String address, String alt) {
        return fetch(actor, address, alt, TIME);
    }

    /** The same within 15 seconds or a shorter time. */
    UUID fetch(Actor actor, String address, String alt, Duration time) {
        actor.requireAdult();
        actor.requireAny(
                Permission.QUIZ_CREATE, Permission.QUIZ_EDIT_OWN, Permission.QUIZ_EDIT_ANY);
        return add.add(actor, body(address, time.compareTo(TIME) < 0 ? time : TIME), alt);
    }

    private byte[] body(String address, Duration time) {
        var next = address;
        var end = System.nanoTime() + time.toNanos();
        for (var step = 0; step < MOST_STEPS; step++) {
            var answer = ask(next, Duration.ofNanos(end - System.nanoTime()));
            if (answer.status() == 200) {
                return answer.body();
            }
            var moved = answer.header("location");
            if (answer.status() / 100 != 3 || moved.isEmpty()) {
                break;
            }
            next = resolved(next, moved.get());
        }
        throw unreachable();
    }

    private Answer ask(String address, Duration time) {
        if (!PictureAddress.isWeb(address)) {
            throw Refusal.because("quizzes.form.picture.address");
        }
        try {
            return outside.ask("GET", URI.create(address), HEADERS, new byte[0], time);
        } catch (NotReached e) {
            throw unreachable();
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

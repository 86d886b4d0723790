package app.laurel.demo;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By what the people of the demonstration come in. Only {@code laurel.demo=true}, whose sign-in
 * page says it to everybody, has the same for all; elsewhere nobody can know it beforehand.
 */
@Component
class Keys {

    /** Without letters and digits that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;
    private static final int PINS = 1_000_000;

    private final String password;
    private final String pin;

    Keys(@Value("${laurel.demo:false}") boolean known) {
        var random = new SecureRandom();
        password =
                known
                        ? "lantern otter maple"
                        : random.ints(LENGTH, 0, SIGNS.length())
                                .mapToObj(at -> SIGNS.substring(at, at + 1))
                                .collect(Collectors.joining());
        pin = known ? "2468" : "%06d".formatted(random.nextInt(PINS));
    }

    /** Of every adult. */
    String password() {
        return password;
    }

    /** Of every learner. */
    String pin() {
        return pin;
    }
}

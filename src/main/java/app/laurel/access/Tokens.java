package app.laurel.access;

import app.laurel.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets of 256 bits, of which the database keeps only the SHA-256. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Sha256.hex(token);
    }
}

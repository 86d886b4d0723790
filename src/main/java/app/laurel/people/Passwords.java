package app.laurel.people;

import app.laurel.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Rules and hashes of passwords, PINs and picture passwords. Argon2id with 19 MiB, 2 passes and 1
 * lane, the minimum of the OWASP Password Storage Cheat Sheet.
 */
@Component
public class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int PICTURES = 4;

    private final Argon2PasswordEncoder encoder;
    private @Nullable String hashOfNobody;
    private @Nullable Set<String> common;

    Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2));
    }

    Passwords(Argon2PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * The hash of an acceptable password; refuses, at the field {@code password}, one that is too
     * short, too long or common.
     */
    public String hashPassword(@Nullable String password) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw Refusal.of("password", "people.password.short", SHORTEST);
        }
        if (password.codePointCount(0, password.length()) > LONGEST) {
            throw Refusal.of("password", "people.password.long", LONGEST);
        }
        if (common().contains(password.toLowerCase(Locale.ROOT))) {
            throw Refusal.of("password", "people.password.common");
        }
        return encoder.encode(wellFormed(password));
    }

    /**
     * The hash of an acceptable PIN (4 to 6 digits) or picture password (4 pictures); refuses
     * others at the field {@code pin}.
     */
    public String hashPin(PinKind kind, @Nullable String pin) {
        var digits = pin == null ? "" : pin;
        var accepted =
                kind == PinKind.DIGITS
                        ? isDigits(digits)
                        : digits.matches("[a-l]{" + PICTURES + "}");
        if (!accepted) {
            throw Refusal.of(
                    "pin",
                    kind == PinKind.DIGITS ? "people.pin.digits" : "people.pin.pictures",
                    PICTURES);
        }
        return encoder.encode(digits);
    }

    /** Whether the secret has the form of a PIN, which no password has. */
    public static boolean isDigits(String secret) {
        return secret.matches("[0-9]{4,6}");
    }

    /**
     * Whether the secret belongs to the hash. Without a hash it takes as long and answers false.
     */
    public boolean matches(@Nullable String secret, @Nullable String hash) {
        var given = secret == null || secret.length() > LONGEST * 2 ? "" : wellFormed(secret);
        var matches = encoder.matches(given, hash == null ? hashOfNobody() : hash);
        return matches && hash != null && !given.isEmpty();
    }

    /** Halves of characters cannot be hashed; they are all taken for the same sign. */
    private static String wellFormed(String secret) {
        return new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) {
            hashOfNobody = encoder.encode("nobody has this password");
        }
        return hashOfNobody;
    }

    private Set<String> common() {
        if (common == null) {
            try {
                var lines =
                        new ClassPathResource("common-passwords.txt")
                                .getContentAsString(StandardCharsets.UTF_8);
                common = lines.lines().collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return common;
    }
}

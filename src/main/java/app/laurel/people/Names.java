package app.laurel.people;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a name and an e-mail address may look like. */
final class Names {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

    private Names() {}

    /** The name as {@link TypedText} reads it; refuses an empty or too long one at {@code name}. */
    static String name(@Nullable String given) {
        var name = TypedText.line(given);
        if (name.isEmpty()) {
            throw Refusal.of("name", "people.name.missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw Refusal.of("name", "people.name.long", LONGEST_NAME);
        }
        return name;
    }

    /** The address in lower case; refuses what cannot be one at {@code email}. */
    static String email(@Nullable String given) {
        var email = TypedText.line(given).toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            throw Refusal.of("email", "people.email.missing");
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw Refusal.of("email", "people.email.malformed");
        }
        return email;
    }
}

package app.laurel.quizzes;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where the picture of a quiz or of a question is. */
public final class PictureAddress {

    /** Under which pictures that were uploaded are served, followed by their id. */
    public static final String OWN = "/quiz-pictures/";

    private static final Pattern OWN_ADDRESS =
            Pattern.compile("/quiz-pictures/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private PictureAddress() {}

    /** The address of a picture that was uploaded. */
    public static String of(UUID picture) {
        return OWN + picture;
    }

    /** The picture that was uploaded, if the address is one of those. */
    public static Optional<UUID> picture(String address) {
        var own = OWN_ADDRESS.matcher(address);
        return own.matches() ? Optional.of(UUID.fromString(own.group(1))) : Optional.empty();
    }

    /** The same address with the small letters that http and https are known by. */
    static String tidy(String address) {
        var scheme = address.indexOf("://");
        return scheme < 0
                ? address
                : address.substring(0, scheme).toLowerCase(Locale.ROOT) + address.substring(scheme);
    }

    /** Whether it is an uploaded picture or an http or https address with a host. */
    static boolean isAllowed(String address) {
        return picture(address).isPresent() || isWeb(address);
    }

    /** Whether it is an http or https address with a host and without a password. */
    static boolean isWeb(String address) {
        if (address.length() > QuizDraft.LONGEST_ADDRESS) {
            return false;
        }
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && ("http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

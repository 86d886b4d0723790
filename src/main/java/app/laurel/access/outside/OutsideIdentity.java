package app.laurel.access.outside;

import app.laurel.platform.TypedText;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * What a provider says about a person at one sign-in.
 *
 * @param subject the name by which the provider knows the person for ever
 * @param email in small letters, or null where it names none
 * @param proven whether the address is known to be the person's
 * @param name at most 60 characters, never empty
 * @param picture an https address, or null
 */
record OutsideIdentity(
        String issuer,
        String subject,
        @Nullable String email,
        boolean proven,
        String name,
        @Nullable String picture,
        Standing standing)
        implements Serializable {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_EMAIL = 254;

    static OutsideIdentity of(OidcUser user, ProviderSettings settings) {
        var email = TypedText.line(user.getEmail()).toLowerCase(Locale.ROOT);
        var usable = email.contains("@") && email.length() <= LONGEST_EMAIL;
        var verified = user.getClaims().get("email_verified");
        return new OutsideIdentity(
                user.getIssuer().toString(),
                user.getSubject(),
                usable ? email : null,
                verified == null ? settings.trustsEmail() : "true".equals(verified.toString()),
                name(user, email),
                picture(user.getPicture()),
                settings.roles().of(groups(user.getClaims(), settings.groupsClaim())));
    }

    private static String name(OidcUser user, String email) {
        return Stream.of(
                        user.getClaimAsString("display_name"),
                        user.getFullName(),
                        user.getGivenName(),
                        user.getNickName(),
                        user.getPreferredUsername(),
                        email.replaceFirst("@.*", ""),
                        user.getSubject())
                .map(TypedText::line)
                .filter(name -> !name.isEmpty())
                .map(OutsideIdentity::shortened)
                .findFirst()
                .orElse("?");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : TypedText.line(name.substring(0, LONGEST_NAME));
    }

    private static @Nullable String picture(@Nullable String address) {
        return address != null && address.matches("https://\\S{1,2000}") ? address : null;
    }

    /** One group or many; the claim may stand within others: {@code realm_access.roles}. */
    static Collection<String> groups(Map<String, Object> claims, String path) {
        Object found = claims.get(path);
        if (found == null) {
            found = claims;
            for (var part : path.split("\\.")) {
                found = found instanceof Map<?, ?> map ? map.get(part) : null;
            }
        }
        return switch (found) {
            case Collection<?> many ->
                    many.stream().filter(Objects::nonNull).map(Object::toString).toList();
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }
}

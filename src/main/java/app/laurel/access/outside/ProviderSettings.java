package app.laurel.access.outside;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Which provider the operator named, by the settings {@code oidc.*}. A mistake in them is told in
 * one line of the log and leaves the provider out; it never keeps Laurel from starting.
 */
@Component
public class ProviderSettings {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSettings.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String USUAL_SCOPES = "openid profile email groups";

    private final Environment environment;
    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String id;
    private final boolean on;

    ProviderSettings(Environment environment) {
        this.environment = environment;
        this.issuer = read("oidc.issuer", "");
        this.clientId = read("oidc.client-id", "");
        this.clientSecret = read("oidc.client-secret", "");
        this.id = read("oidc.provider-id", "oidc");
        var mistake = mistake();
        if (mistake != null) {
            LOG.error("Nobody can sign in with a provider: {}", mistake);
        }
        this.on = !issuer.isEmpty() && mistake == null;
        if (on) {
            roles().tellUnknownPermissions();
        }
    }

    /** Whether people can sign in with a provider here. */
    public boolean isOn() {
        return on;
    }

    /** What the provider is called on the sign-in page. */
    public String name() {
        return read(
                "oidc.provider-name",
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
    }

    /** Stands in addresses and at every linked account. */
    public String id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    /**
     * What is asked for; of the usual scopes only those that the provider knows, if it says so, but
     * all that the operator named.
     */
    List<String> scopes(@Nullable List<?> known) {
        var named = words(read("oidc.scopes", ""));
        return !named.isEmpty()
                ? named
                : words(USUAL_SCOPES).stream()
                        .filter(scope -> known == null || known.contains(scope))
                        .toList();
    }

    /** The claim that lists a person's groups; dots lead into nested ones. */
    String groupsClaim() {
        return read("oidc.groups-claim", "groups");
    }

    /** Whether an address counts as proven where the provider does not say that it is. */
    boolean trustsEmail() {
        return Boolean.parseBoolean(read("oidc.trust-email", "false"));
    }

    /** Groups, roles and permissions as the operator mapped them. */
    GroupRoles roles() {
        return new GroupRoles(environment::getProperty);
    }

    /** Whether what goes there cannot be read on the way. */
    static boolean isSafe(@Nullable String address) {
        try {
            var uri = URI.create(String.valueOf(address));
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private @Nullable String mistake() {
        if (issuer.isEmpty()) {
            return clientId.isEmpty()
                    ? null
                    : "OIDC_CLIENT_ID is set, but not OIDC_ISSUER: name the provider's address there.";
        }
        if (!isSafe(issuer)) {
            return "OIDC_ISSUER is %s; it has to begin with https://, or with http:// on this machine itself."
                    .formatted(issuer);
        }
        if (clientId.isEmpty()) {
            return "OIDC_CLIENT_ID is missing: register Laurel at the provider and set the id that you get.";
        }
        if (clientSecret.isEmpty()) {
            return "OIDC_CLIENT_SECRET is missing: set the secret that the provider gave for %s."
                    .formatted(clientId);
        }
        if (!ID.matcher(id).matches()) {
            return "OIDC_PROVIDER_ID is %s; use small letters, digits and hyphens only."
                    .formatted(id);
        }
        return roles().mistake();
    }

    private String read(String key, String otherwise) {
        var value = environment.getProperty(key, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
    }
}

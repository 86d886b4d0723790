package app.laurel.webhooks;

import app.laurel.platform.outside.NotReached;
import app.laurel.platform.outside.NotReached.Why;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Reads the addresses that people type for their programs. */
final class WebhookAddress {

    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private WebhookAddress() {}

    /** The address, if it is one with http or https, a host, and without a password or fragment. */
    static URI read(String typed) throws NotReached {
        try {
            var uri = new URI(typed);
            if (typed.length() <= LONGEST
                    && typed.chars().allMatch(sign -> sign > ' ' && sign < 127)
                    && uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= HIGHEST_PORT) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Answered below, as any other text that is no address
        }
        throw new NotReached(Why.NO_ADDRESS);
    }

    /** What an address is known by where the rest of it, which may hold a secret, has no place. */
    static String host(String address) {
        return URI.create(address).getHost();
    }
}

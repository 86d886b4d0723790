package app.laurel.access.outside;

import app.laurel.support.FreePort;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect provider on this machine, always at the same address, up and down at will. */
class CorpProvider {

    static final String ID = "corp";
    static final String CLIENT = "laurel";
    static final String SECRET = "a secret of at least thirty-two bytes";

    private final int port = FreePort.find();
    private @Nullable MockOAuth2Server server;
    private @Nullable Function<JWTClaimsSet, String> forger;
    private @Nullable String nonce;

    String issuer() {
        return "http://localhost:" + port + "/" + ID;
    }

    void up() {
        if (server == null) {
            forger = null;
            server = new MockOAuth2Server(new Forgery());
            server.start(port);
            // The first token takes long, while Laurel waits for some seconds only
            server.issueToken(ID, CLIENT, new DefaultOAuth2TokenCallback());
        }
    }

    void down() {
        if (server != null) {
            server.shutdown();
            server = null;
        }
    }

    /** The next to sign in is this one, with these claims beside those of everybody. */
    void nextIs(String subject, Map<String, Object> claims) {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(ID, subject, "JWT", null, claims, 3600L) {
                    @Override
                    public Map<String, Object> addClaims(TokenRequest request) {
                        var all = new HashMap<>(super.addClaims(request));
                        all.putAll(claims);
                        return all;
                    }
                });
    }

    /** The next to sign in has a proven address and groups. */
    void nextIs(String subject, String name, String... groups) {
        nextIs(subject, claims(name, groups));
    }

    static Map<String, Object> claims(String name, String... groups) {
        return new HashMap<>(
                Map.of(
                        "name",
                        name,
                        "email",
                        name.toLowerCase() + "@example.org",
                        "email_verified",
                        true,
                        "groups",
                        List.of(groups)));
    }

    /** From now on ID tokens are made from right claims by whoever forges them. */
    void forgeBy(Function<JWTClaimsSet, String> forger) {
        this.forger = forger;
    }

    /** A forger has to know it too. */
    void nonceIs(String asked) {
        nonce = asked;
    }

    private JWTClaimsSet rightClaims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("eve")
                .audience(CLIENT)
                .claim("nonce", nonce)
                .claim("email", "eve@example.org")
                .claim("email_verified", true)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)))
                .build();
    }

    private class Forgery implements Route {

        @Override
        public boolean match(OAuth2HttpRequest request) {
            return forger != null && request.getUrl().encodedPath().endsWith("/token");
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            var body =
                    """
                    {"access_token": "none", "token_type": "Bearer", "expires_in": 600, "id_token": "%s"}"""
                            .formatted(forger.apply(rightClaims()));
            return new OAuth2HttpResponse(
                    Headers.of("Content-Type", "application/json"), 200, body, null);
        }
    }
}

package app.laurel.access.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpSession;

/** Nobody comes in by a token that the provider did not make for this sign-in. */
class IdTokensTest extends ProviderTest {

    private final MockHttpSession session = new MockHttpSession();

    static Stream<Arguments> wrongClaims() {
        var now = Instant.now();
        return Stream.of(
                argumentSet("issuer", Map.of("iss", "https://evil.example")),
                argumentSet("another one's path", Map.of("iss", CORP.issuer() + "/other")),
                argumentSet("audience", Map.of("aud", List.of("another client"))),
                argumentSet("party", Map.of("azp", "another client")),
                argumentSet("expired", expiring(now.minusSeconds(90))),
                argumentSet("not yet", Map.of("nbf", Date.from(now.plusSeconds(1_800)))),
                argumentSet("made later", Map.of("iat", Date.from(now.plusSeconds(1_800)))),
                argumentSet("nonce", Map.of("nonce", "another sign-in")));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void withWrongClaims(Map<String, Object> wrong) {
        var claims = CorpProvider.claims("Noor");
        claims.putAll(wrong);
        CORP.nextIs("noor", claims);
        expectNobody();
    }

    static Stream<Arguments> forgers() throws JOSEException {
        var otherKey = new RSASSASigner(new RSAKeyGenerator(2048).generate());
        var secret = new MACSigner(CorpProvider.SECRET);
        return Stream.of(
                forger("no signature", claims -> new PlainJWT(claims).serialize()),
                forger("another key", signed(JWSAlgorithm.RS256, CorpProvider.ID, otherKey)),
                forger("an unknown key", signed(JWSAlgorithm.RS256, "mallory", otherKey)),
                forger("a shared secret", signed(JWSAlgorithm.HS256, CorpProvider.ID, secret)),
                forger("no token", claims -> "rubbish"));
    }

    @ParameterizedTest
    @MethodSource("forgers")
    void byAForger(Function<JWTClaimsSet, String> forger) {
        CORP.forgeBy(forger);
        expectNobody();
    }

    @Test
    void theSameClaimsAsTheyShouldBeAreBelieved() {
        var claims = CorpProvider.claims("Noor");
        claims.putAll(expiring(Instant.now().minusSeconds(10)));
        claims.put("aud", List.of(CorpProvider.CLIENT, "another client"));
        claims.put("azp", CorpProvider.CLIENT);
        CORP.nextIs("noor", claims);
        assertThat(signIn(session)).endsWith("/");
        assertThat(isSignedIn(session)).isTrue();
    }

    private static Map<String, Object> expiring(Instant end) {
        return Map.of("exp", Date.from(end), "iat", Date.from(end.minusSeconds(600)));
    }

    private void expectNobody() {
        assertThat(signIn(session)).endsWith("/sign-in?trouble=INVALID");
        assertThat(isSignedIn(session)).isFalse();
        assertThat(rows("users")).isZero();
    }

    private static Arguments forger(String name, Function<JWTClaimsSet, String> forger) {
        return argumentSet(name, forger);
    }

    private static Function<JWTClaimsSet, String> signed(
            JWSAlgorithm algorithm, String key, JWSSigner signer) {
        return claims -> {
            var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
            try {
                token.sign(signer);
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
            return token.serialize();
        };
    }
}

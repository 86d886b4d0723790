package app.laurel.access.outside;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/**
 * Believes an ID token only when the provider signed it with one of its published keys, for Laurel,
 * and not at another time. Tokens without a signature, or signed with a shared secret, are never
 * believed.
 */
class IdTokens {

    /** How far the clocks of the provider and of this machine may be apart. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private final ClientRegistration registration;
    private final RestOperations http;
    private final Clock clock;

    IdTokens(ClientRegistration registration, RestOperations http, Clock clock) {
        this.registration = registration;
        this.http = http;
        this.clock = clock;
    }

    JwtDecoder decoder() {
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(registration.getProviderDetails().getJwkSetUri())
                        .jwsAlgorithms(allowed -> allowed.addAll(algorithms()))
                        .restOperations(http)
                        .build();
        var claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        claims.setClockSkew(SKEW);
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(claims, times)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    /** Those with a published key, of which the provider may say that it uses only some. */
    private Set<SignatureAlgorithm> algorithms() {
        var allowed = EnumSet.allOf(SignatureAlgorithm.class);
        var metadata = registration.getProviderDetails().getConfigurationMetadata();
        if (metadata.get("id_token_signing_alg_values_supported") instanceof List<?> used) {
            allowed.removeIf(algorithm -> !used.contains(algorithm.getName()));
        }
        if (allowed.isEmpty()) {
            throw new ProviderTrouble(
                    Trouble.MISCONFIGURED,
                    "The provider signs ID tokens in no way that Laurel believes: let it use RS256 or ES256.");
        }
        return allowed;
    }
}

package app.laurel.access.outside;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.RestTemplate;

/** Asks the provider where its parts are, and checks that it is the one the operator named. */
class Discovery {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final RestTemplate http;

    Discovery(ProviderSettings settings, RestTemplate http) {
        this.settings = settings;
        this.http = http;
    }

    /** One request. */
    ClientRegistration ask() {
        var document = document();
        var issuer = String.valueOf(document.get("issuer"));
        if (!withoutSlash(issuer).equals(withoutSlash(settings.issuer()))) {
            throw wrong(
                    "it calls itself %s, while OIDC_ISSUER is %s: set OIDC_ISSUER to the former, if that is the provider you mean",
                    issuer, settings.issuer());
        }
        Stream.of("authorization_endpoint", "token_endpoint", "jwks_uri")
                .filter(part -> !ProviderSettings.isSafe(text(document, part)))
                .findFirst()
                .ifPresent(
                        part -> {
                            throw wrong(
                                    "its %s is %s, which is no https address: correct that there",
                                    part, document.get(part));
                        });
        try {
            return ClientRegistrations.fromOidcConfiguration(document)
                    .registrationId(settings.id())
                    .clientName(settings.name())
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes(list(document, "scopes_supported")))
                    .redirectUri("{baseUrl}" + ProviderFilter.ANSWER + "{registrationId}")
                    .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                    .build();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw wrong("its description cannot be used (%s)", e.getMessage());
        }
    }

    private Map<String, Object> document() {
        var address = withoutSlash(settings.issuer()) + WELL_KNOWN;
        try {
            var answer =
                    http.exchange(
                            RequestEntity.get(URI.create(address))
                                    .accept(MediaType.APPLICATION_JSON)
                                    .build(),
                            DOCUMENT);
            var document = answer.getBody();
            if (document == null) {
                throw wrong("%s is empty", address);
            }
            return document;
        } catch (ResourceAccessException e) {
            throw ProviderTrouble.unreachable(address + ", " + ProviderTrouble.rootOf(e));
        } catch (RestClientResponseException e) {
            throw e.getStatusCode().is5xxServerError()
                    ? ProviderTrouble.unreachable(address + " answers " + e.getStatusCode().value())
                    : wrong(
                            "%s answers %s: OIDC_ISSUER has to be what stands before %s",
                            address, e.getStatusCode().value(), WELL_KNOWN);
        } catch (RestClientException e) {
            throw wrong(
                    "%s answers something else than JSON: OIDC_ISSUER has to be what stands before %s",
                    address, WELL_KNOWN);
        }
    }

    private static ProviderTrouble wrong(String line, Object... what) {
        return new ProviderTrouble(
                Trouble.MISCONFIGURED,
                "The provider cannot be used, %s.".formatted(line.formatted(what)));
    }

    private static String withoutSlash(String address) {
        return address.replaceAll("/+$", "");
    }

    private static @Nullable String text(Map<String, Object> document, String name) {
        return document.get(name) instanceof String text ? text : null;
    }

    private static @Nullable List<?> list(Map<String, Object> document, String name) {
        return document.get(name) instanceof List<?> list ? list : null;
    }
}

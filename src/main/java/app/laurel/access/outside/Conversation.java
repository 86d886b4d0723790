package app.laurel.access.outside;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What Laurel and the provider say to each other when somebody signs in: authorization code, PKCE,
 * state and nonce. Nothing of it is kept here.
 */
class Conversation {

    private static final String PROMPT = "prompt";
    private static final String ANEW = "login";

    /** With a hint that is longer, an address may be too long for what lies between. */
    private static final int LONGEST_HINT = 4_000;

    private final ClientRegistration registration;
    private final OidcAuthorizationCodeAuthenticationProvider check;

    Conversation(ClientRegistration registration, ClientHttpRequestFactory http, Clock clock) {
        this.registration = registration;
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(
                RestClient.builder()
                        .requestFactory(http)
                        .configureMessageConverters(
                                converters ->
                                        converters
                                                .addCustomConverter(new FormHttpMessageConverter())
                                                .addCustomConverter(
                                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        var facts = new RestTemplate(http);
        facts.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var people = new DefaultOAuth2UserService();
        people.setRestOperations(facts);
        var users = new OidcUserService();
        users.setOauth2UserService(people);
        this.check = new OidcAuthorizationCodeAuthenticationProvider(tokens, users);
        var decoder = new IdTokens(registration, new RestTemplate(http), clock).decoder();
        check.setJwtDecoderFactory(any -> decoder);
    }

    /**
     * What to ask the provider.
     *
     * @param anew whether it has to ask for the password even of somebody it knows already
     */
    OAuth2AuthorizationRequest ask(HttpServletRequest request, Intent intent, boolean anew) {
        var questions =
                new DefaultOAuth2AuthorizationRequestResolver(
                        any -> registration, ProviderFilter.ASK);
        var asked =
                Objects.requireNonNull(
                        questions.resolve(request, registration.getRegistrationId()));
        return OAuth2AuthorizationRequest.from(asked)
                .attributes(Map.of(Intent.class.getName(), intent))
                .additionalParameters(anew ? Map.of(PROMPT, ANEW) : Map.of())
                .build();
    }

    /**
     * Whom the provider vouches for in its answer. {@link ProviderTrouble} when it vouches for
     * nobody, cannot be asked, or is not to be believed.
     */
    OidcUser hear(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        try {
            var exchange = new OAuth2AuthorizationExchange(asked, answer(asked, request));
            var result =
                    (OAuth2LoginAuthenticationToken)
                            check.authenticate(
                                    new OAuth2LoginAuthenticationToken(registration, exchange));
            var user = (OidcUser) Objects.requireNonNull(result).getPrincipal();
            if (asked.getAdditionalParameters().containsKey(PROMPT)) {
                requireFresh(user, intentOf(asked).at());
            }
            return Objects.requireNonNull(user);
        } catch (OAuth2AuthenticationException e) {
            throw ProviderTrouble.of(e);
        }
    }

    /** Where somebody signs out of the provider too, if it has such a place. */
    Optional<String> farewell(OidcUser user, String returnTo) {
        var metadata = registration.getProviderDetails().getConfigurationMetadata();
        if (!(metadata.get("end_session_endpoint") instanceof String place)
                || !ProviderSettings.isSafe(place)) {
            return Optional.empty();
        }
        var address =
                UriComponentsBuilder.fromUriString(place)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{return}");
        var hint = user.getIdToken().getTokenValue();
        if (hint.length() <= LONGEST_HINT) {
            address.queryParam("id_token_hint", hint);
        }
        return Optional.of(
                address.encode(StandardCharsets.UTF_8)
                        .buildAndExpand(registration.getClientId(), returnTo)
                        .toUriString());
    }

    /** Why the person was sent to the provider. */
    static Intent intentOf(OAuth2AuthorizationRequest asked) {
        return Objects.requireNonNull(asked.<Intent>getAttribute(Intent.class.getName()));
    }

    private static OAuth2AuthorizationResponse answer(
            OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        var code = request.getParameter(OAuth2ParameterNames.CODE);
        var error = request.getParameter(OAuth2ParameterNames.ERROR);
        if (code == null && error == null) {
            throw new ProviderTrouble(Trouble.EXPIRED);
        }
        var answer =
                code != null
                        ? OAuth2AuthorizationResponse.success(code)
                        : OAuth2AuthorizationResponse.error(error)
                                .errorDescription(
                                        request.getParameter(
                                                OAuth2ParameterNames.ERROR_DESCRIPTION));
        return answer.redirectUri(asked.getRedirectUri())
                .state(request.getParameter(OAuth2ParameterNames.STATE))
                .build();
    }

    private static void requireFresh(OidcUser user, Instant since) {
        var authenticated = user.getAuthenticatedAt();
        if (authenticated != null && authenticated.isBefore(since.minus(IdTokens.SKEW))) {
            throw new ProviderTrouble(Trouble.NOT_ASKED_AGAIN);
        }
    }
}

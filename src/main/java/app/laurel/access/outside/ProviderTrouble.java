package app.laurel.access.outside;

import com.nimbusds.jose.RemoteKeySourceException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;

/** A sign-in with the provider that did not work; the message is one line for the operator. */
class ProviderTrouble extends RuntimeException {

    private final Trouble trouble;

    ProviderTrouble(Trouble trouble) {
        this(trouble, "");
    }

    /**
     * @param line the cause and the fix, or empty where the operator has nothing to do
     */
    ProviderTrouble(Trouble trouble, String line) {
        super(line.replaceAll("\\s+", " "), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }

    /** What a failed exchange with the provider means. */
    static ProviderTrouble of(OAuth2AuthenticationException failure) {
        var code = failure.getError().getErrorCode();
        var said = "%s: %s".formatted(code, failure.getError().getDescription());
        if (isBecause(failure, HttpClientErrorException.class)) {
            return new ProviderTrouble(
                    Trouble.MISCONFIGURED,
                    "The provider refuses Laurel (%s): check OIDC_CLIENT_ID and OIDC_CLIENT_SECRET."
                            .formatted(said));
        }
        if (isBecause(failure, IOException.class)
                || isBecause(failure, HttpServerErrorException.class)
                || isBecause(failure, RemoteKeySourceException.class)) {
            return unreachable(said + ", " + rootOf(failure));
        }
        return switch (code) {
            case "access_denied",
                    "login_required",
                    "interaction_required",
                    "consent_required",
                    "account_selection_required" ->
                    new ProviderTrouble(Trouble.DECLINED);
            case "server_error", "temporarily_unavailable" -> unreachable(said);
            case "invalid_grant" -> new ProviderTrouble(Trouble.EXPIRED);
            case "invalid_client",
                    "unauthorized_client",
                    "invalid_request",
                    "invalid_scope",
                    "unsupported_response_type" ->
                    new ProviderTrouble(
                            Trouble.MISCONFIGURED,
                            "The provider refuses what Laurel asks for (%s): compare OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SCOPES and the redirect address with what is registered there."
                                    .formatted(said));
            case "invalid_id_token", "invalid_nonce", "invalid_user_info_response" ->
                    new ProviderTrouble(
                            Trouble.INVALID,
                            "What the provider said about somebody was not believed (%s): check OIDC_ISSUER, OIDC_CLIENT_ID and the clocks of both machines."
                                    .formatted(said));
            default -> new ProviderTrouble(Trouble.FAILED, "The provider said %s.".formatted(said));
        };
    }

    static ProviderTrouble unreachable(String what) {
        return new ProviderTrouble(
                Trouble.UNREACHABLE,
                "The provider does not answer (%s): check that it runs, OIDC_ISSUER and the network; passwords work meanwhile."
                        .formatted(what));
    }

    /** What happened first, by its name: some messages alone say nothing. */
    static String rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var name = root.getClass().getSimpleName();
        return root.getMessage() == null ? name : name + ": " + root.getMessage();
    }

    private static boolean isBecause(
            @Nullable Throwable failure, Class<? extends Throwable> cause) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (cause.isInstance(each)) {
                return true;
            }
        }
        return false;
    }
}

package app.laurel.access.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What an operator sets, and what comes of a mistake. */
@ExtendWith(OutputCaptureExtension.class)
class ProviderSettingsTest {

    private static final String ISSUER = "https://id.example/realms/home";

    @Test
    void theVariablesOfTheSeedAreKnown() {
        var settings =
                settings(
                        "OIDC_ISSUER=" + ISSUER,
                        "OIDC_CLIENT_ID=laurel",
                        "OIDC_CLIENT_SECRET=s",
                        "OIDC_PROVIDER_ID=home-id",
                        "RBAC_ROLE_CREATOR_GROUPS=teachers, authors",
                        "RBAC_ROLE_MODERATOR_GROUPS=elders",
                        "RBAC_ROLE_MODERATOR_PERMISSIONS=quiz:view,quiz:burn quiz:publish",
                        "RBAC_ROLE_USER_PERMISSIONS=*");
        assertThat(settings.isOn()).isTrue();
        assertThat(settings.name()).isEqualTo("Home-id");
        var roles = settings.roles();
        assertThat(roles.of(List.of("admin", "elders")).isAdministrator()).isTrue();
        assertThat(roles.of(List.of("authors", "elders")))
                .isEqualTo(new Standing("moderator", List.of("quiz:view", "quiz:publish")));
        assertThat(roles.of(List.of("authors")).role()).isEqualTo("creator");
        assertThat(roles.of(List.of("Admin", "")).role()).isEqualTo("user");
        assertThat(roles.of(List.of()).permissions()).contains("admin:*");
        assertThat(roles.of(List.of()).isAdministrator()).isFalse();
    }

    @Test
    void groupsAndTheDefaultAreTheOperators() {
        var roles = settings("RBAC_ROLE_ADMIN_GROUPS=", "RBAC_DEFAULT_ROLE=creator").roles();
        assertThat(roles.of(List.of("admin", "")).role()).isEqualTo("creator");
        assertThat(roles.of(List.of()).permissions())
                .contains("quiz:create", "ai:quiz-generate")
                .doesNotContain("quiz:publish");
    }

    @Test
    void withoutSettingsNobodyIsKeptFromAnything() {
        var roles = settings("RBAC_DEFAULT_ROLE=").roles();
        assertThat(roles.of(List.of()).role()).isEqualTo("user");
        assertThat(roles.of(List.of()).limits()).isNull();
        assertThat(settings("RBAC_DEFAULT_ROLE=user").roles().of(List.of()).limits())
                .contains("quiz:play")
                .doesNotContain("quiz:create");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OIDC_ISSUER=http://id.example      | it has to begin with https://",
                "OIDC_ISSUER=id.example             | it has to begin with https://",
                "OIDC_CLIENT_ID=                    | OIDC_CLIENT_ID is missing",
                "OIDC_CLIENT_SECRET=                | OIDC_CLIENT_SECRET is missing",
                "OIDC_PROVIDER_ID=Home Id           | small letters, digits and hyphens",
                "RBAC_DEFAULT_ROLE=admin            | everybody at the provider would run",
                "RBAC_DEFAULT_ROLE=boss             | choose moderator, creator or user",
                "OIDC_ISSUER=                       | but not OIDC_ISSUER"
            })
    void aMistakeIsOneLineAndLeavesTheProviderOut(String mistake, String line, CapturedOutput log) {
        var settings =
                settings(
                        "OIDC_ISSUER=" + ISSUER,
                        "OIDC_CLIENT_ID=laurel",
                        "OIDC_CLIENT_SECRET=s3cret",
                        mistake.strip());
        assertThat(settings.isOn()).isFalse();
        assertThat(log.getAll()).contains(line.strip()).doesNotContain("Exception", "s3cret");
        assertThat(log.getAll().strip().lines()).hasSize(1);
    }

    @Test
    void onThisMachineItselfNothingHasToBeSecret() {
        for (var safe : List.of("http://localhost:9", "http://127.0.0.1:9/x", "http://[::1]:9")) {
            assertThat(ProviderSettings.isSafe(safe)).as(safe).isTrue();
        }
        for (var not : List.of("http://localhost.example", "ftp://localhost", "https://", "x y")) {
            assertThat(ProviderSettings.isSafe(not)).as(not).isFalse();
        }
    }

    @Test
    void withoutSettingsThereIsNoProviderAndNoLine(CapturedOutput log) {
        assertThat(settings().isOn()).isFalse();
        assertThat(log.getAll()).isEmpty();
    }

    @Test
    void groupsAreFoundWhereTheyStand() {
        var claims =
                Map.<String, Object>of(
                        "groups", "one", "realm_access", Map.of("roles", List.of("a", "b")));
        assertThat(OutsideIdentity.groups(claims, "groups")).containsExactly("one");
        assertThat(OutsideIdentity.groups(claims, "realm_access.roles")).containsExactly("a", "b");
        assertThat(OutsideIdentity.groups(claims, "realm_access.roles.x")).isEmpty();
        assertThat(OutsideIdentity.groups(claims, "none")).isEmpty();
    }

    @Test
    void onlyTheUsualScopesThatTheProviderKnowsAreAskedFor() {
        assertThat(settings().scopes(List.of("openid", "email", "profile")))
                .containsExactly("openid", "profile", "email");
        assertThat(settings().scopes(null)).contains("groups");
        assertThat(settings("OIDC_SCOPES=openid roles").scopes(List.of("openid")))
                .containsExactly("openid", "roles");
    }

    private static ProviderSettings settings(String... variables) {
        var values = new HashMap<String, Object>();
        for (var variable : variables) {
            var parts = variable.split("=", 2);
            values.put(parts[0], parts[1]);
        }
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new SystemEnvironmentPropertySource(
                                "of-operator-systemEnvironment", values));
        return new ProviderSettings(environment);
    }
}

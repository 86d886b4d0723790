package app.laurel.access.outside;

import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.ViewTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

/** Laurel with a provider configured that was not up when Laurel started. */
@LaurelTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "oidc.client-id=" + CorpProvider.CLIENT,
            "oidc.client-secret=" + CorpProvider.SECRET,
            "oidc.provider-id=" + CorpProvider.ID,
            "rbac.role.creator.groups=teachers, authors",
            "rbac.role.moderator.permissions=quiz:view quiz:publish quiz:burn"
        })
@AutoConfigureMockMvc
abstract class ProviderTest extends ViewTest {

    static final CorpProvider CORP = new CorpProvider();
    static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired MockMvcTester http;
    @Autowired Household household;
    @Autowired JdbcTemplate jdbc;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("oidc.issuer", CORP::issuer);
    }

    /** A request of a browserless test cannot change the session's id by itself. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        MockVaadin.INSTANCE.setMockRequestFactory(
                session ->
                        new MockRequest(session) {
                            @Override
                            public String changeSessionId() {
                                return session.getId();
                            }
                        });
        super.initVaadinEnvironment();
    }

    @BeforeEach
    void up() {
        CORP.up();
        send(CORP.issuer() + "/.well-known/openid-configuration");
    }

    @AfterEach
    void down() {
        CORP.down();
    }

    /** Signs in at the provider as whoever it holds for the next one; answers where that leads. */
    String signIn(MockHttpSession session) {
        var asked = ask(session);
        return asked.startsWith(CORP.issuer()) ? answer(back(asked), session) : asked;
    }

    /** Where the browser is sent to be asked. */
    String ask(MockHttpSession session) {
        var asked = get("/oauth2/authorization/corp", session);
        if (asked.startsWith(CORP.issuer())) {
            CORP.nonceIs(parameters(asked).get("nonce"));
        }
        return asked;
    }

    /** Where the provider sends the browser back to. */
    static String back(String asked) {
        return send(asked).headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> send(String address) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String answer(String back, MockHttpSession session) {
        var uri = URI.create(back);
        return get(uri.getRawPath() + "?" + uri.getRawQuery(), session);
    }

    String get(String address, MockHttpSession session) {
        var answer = http.get().uri(URI.create(address)).session(session).exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl(), address);
    }

    static Map<String, String> parameters(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }

    boolean isSignedIn(MockHttpSession session) {
        return http.get()
                        .uri("/reports/export")
                        .session(session)
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    /** One column of the row of the person with the address. */
    String user(String email, String column) {
        return jdbc.queryForObject(
                "select " + column + "::text from users where email = ?", String.class, email);
    }

    String account(String subject, String column) {
        return jdbc.queryForObject(
                "select " + column + "::text from account where account_id = ?",
                String.class,
                subject);
    }

    int rows(String table) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from " + table, Integer.class));
    }

    /** Somebody whose account is linked with the subject of the same name, in small letters. */
    Actor linked(String name) {
        var person = household.parent(name);
        jdbc.update(
                "insert into account (user_id, account_id, provider_id, issuer, email, name) values (?, ?, ?, ?, ?, ?)",
                person.id(),
                name.toLowerCase(),
                CorpProvider.ID,
                CORP.issuer(),
                name.toLowerCase() + "@example.org",
                name);
        return person;
    }
}

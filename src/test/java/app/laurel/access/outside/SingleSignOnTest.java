package app.laurel.access.outside;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.BrowserSession;
import app.laurel.access.Purpose;
import app.laurel.access.Sessions;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.people.Installation;
import app.laurel.people.KeepAccounts;
import app.laurel.people.Registration;
import app.laurel.platform.Permission;
import app.laurel.platform.Role;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpSession;

/** People come in with the account of a provider: who, as what, and who does not. */
class SingleSignOnTest extends ProviderTest {

    @LocalServerPort private int port;
    @Autowired private Sessions sessions;
    @Autowired private SignIn passwords;
    @Autowired private Installation installation;
    @Autowired private KeepAccounts accounts;
    @Autowired private UseLinks links;
    @Autowired private TestClock clock;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void somebodyNewStartsAFamilyOverRealHttp() throws IOException, InterruptedException {
        CORP.nextIs("noor", "Noor", "authors");
        var cookies = new CookieManager();
        try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var asked =
                    location(browser, "http://127.0.0.1:" + port + "/oauth2/authorization/corp");
            assertThat(asked).startsWith(CORP.issuer() + "/authorize?");
            assertThat(parameters(asked))
                    .containsEntry("code_challenge_method", "S256")
                    .containsEntry(
                            "redirect_uri", "http://127.0.0.1:" + port + "/login/oauth2/code/corp")
                    .containsKeys("code_challenge", "state", "nonce");
            var before = cookies.getCookieStore().getCookies().toString();
            assertThat(location(browser, location(browser, asked))).endsWith(":" + port + "/");
            assertThat(cookies.getCookieStore().getCookies().toString()).isNotEqualTo(before);
            var page =
                    browser.send(
                            request("http://127.0.0.1:" + port + "/reports/export"),
                            BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
        }
        assertThat(user("noor@example.org", "role")).isEqualTo("PARENT");
        assertThat(user("noor@example.org", "name")).isEqualTo("Noor");
        assertThat(user("noor@example.org", "password")).isNull();
        assertThat(account("noor", "role")).isEqualTo("creator");
        assertThat(account("noor", "permissions")).contains("quiz:create").doesNotContain("admin");
        assertThat(account("noor", "coalesce(access_token, refresh_token, id_token)")).isNull();
    }

    @Test
    void behindAProxyTheProviderSendsPeopleToTheAddressThatTheyUse() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var asked =
                    browser.send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            "http://127.0.0.1:"
                                                                    + port
                                                                    + "/oauth2/authorization/corp"))
                                            .header("X-Forwarded-Proto", "https")
                                            .header("X-Forwarded-Host", "laurel.example")
                                            .build(),
                                    BodyHandlers.discarding())
                            .headers()
                            .firstValue("Location")
                            .orElseThrow();
            assertThat(parameters(asked))
                    .containsEntry("redirect_uri", "https://laurel.example/login/oauth2/code/corp");
        }
    }

    @Test
    void whoWasOnTheWaySomewhereArrivesThere() {
        linked("Noor");
        http.get().uri("/reports/export?period=year").session(session).exchange();
        CORP.nextIs("noor", "Noor");
        var back = back(ask(session));
        StatementCount.assertAtMost(
                8, () -> assertThat(answer(back, session)).endsWith("/reports/export?period=year"));
        assertThat(isSignedIn(session)).isTrue();
    }

    @Test
    void nobodyArrivesAtAPageOfAnotherRole() {
        linked("Noor");
        http.get().uri("/shop").session(session).exchange();
        CORP.nextIs("noor", "Noor");
        assertThat(signIn(session)).endsWith("/").doesNotContain("shop");
        assertThat(isSignedIn(session)).isTrue();
    }

    @Test
    void theNewestNameAndPictureCountUnlessAnotherNameWasChosenHere() {
        var noor = linked("Noor");
        CORP.nextIs("noor", Map.of("name", "Noor Ali", "picture", "https://corp.example/noor.png"));
        signIn(session);
        assertThat(user("noor@example.org", "name")).isEqualTo("Noor Ali");
        assertThat(account("noor", "picture")).isEqualTo("https://corp.example/noor.png");
        accounts.rename(noor.id(), "Mama");
        CORP.nextIs("noor", Map.of("name", "N. Ali", "picture", "http://corp.example/noor.png"));
        signIn(session);
        assertThat(user("noor@example.org", "name")).isEqualTo("Mama");
        assertThat(account("noor", "name")).isEqualTo("N. Ali");
        assertThat(account("noor", "picture")).isNull();
    }

    @Test
    void aRoleOfAGroupComesAndGoesWithIt() {
        household.administrator("Robin");
        linked("Noor");
        var before = sessions.of(linked("Kim"));
        CORP.nextIs("noor", "Noor", "authors", "admin");
        signIn(session);
        assertThat(user("noor@example.org", "role")).isEqualTo("ADMIN");
        assertThat(account("noor", "role")).isEqualTo("admin");

        CORP.nextIs("noor", "Noor", "authors");
        var next = new MockHttpSession();
        signIn(next);
        assertThat(user("noor@example.org", "role")).isEqualTo("PARENT");
        assertThat(account("noor", "role")).isEqualTo("creator");
        assertThat(isSignedIn(next)).isTrue();
        assertThat(isSignedIn(session)).as("a session of the former role").isFalse();
        assertThat(isSignedIn(before)).as("somebody else's session").isTrue();
        assertThat(actions()).contains("ROLE_GIVEN_BY_PROVIDER", "ROLE_TAKEN_BY_PROVIDER");
    }

    @Test
    void whatAPersonMayFollowsTheGroupsAtEachSignIn() {
        household.administrator("Robin");
        var noor = linked("Noor");
        CORP.nextIs("noor", "Noor");
        signIn(session);
        var limited = passwords.of(noor).actor();
        assertThat(limited.may(Permission.QUIZ_PLAY)).isTrue();
        assertThat(limited.may(Permission.QUIZ_CREATE)).isFalse();
        assertThat(limited.may(Permission.API_KEY_MANAGE)).isFalse();
        assertThat(passwords.adult("noor@example.org", Household.PASSWORD).actor())
                .as("the same person by another door")
                .isEqualTo(limited);

        var next = new MockHttpSession();
        CORP.nextIs("noor", "Noor", "authors");
        signIn(next);
        assertThat(passwords.of(noor).actor().permissions())
                .containsExactlyInAnyOrder(
                        Permission.QUIZ_PLAY,
                        Permission.QUIZ_CREATE,
                        Permission.QUIZ_EDIT_OWN,
                        Permission.QUIZ_DELETE_OWN,
                        Permission.AI_QUIZ_GENERATE);
        assertThat(isSignedIn(session)).as("a session that may less").isFalse();
        CORP.nextIs("noor", "Noor", "authors");
        signIn(new MockHttpSession());
        assertThat(isSignedIn(next)).as("nothing changed").isTrue();

        CORP.nextIs("noor", "Noor", "admin");
        signIn(new MockHttpSession());
        assertThat(passwords.of(noor).actor().permissions()).as("everything").isNull();
    }

    @Test
    void whoHasNoAccountThereMayEverything() {
        assertThat(household.parent("Sam").permissions()).isNull();
        var robin = linked("Robin");
        accounts.setRole(robin.id(), Role.ADMIN);
        CORP.nextIs("robin", "Robin");
        signIn(session);
        assertThat(passwords.of(robin).actor().permissions()).as("made one here").isNull();
    }

    @Test
    void aRoleThatWasGivenHereAndTheLastAdministratorStay() {
        linked("Noor");
        CORP.nextIs("noor", "Noor", "admin");
        signIn(session);
        CORP.nextIs("noor", "Noor");
        signIn(session);
        assertThat(user("noor@example.org", "role")).as("the last one").isEqualTo("ADMIN");

        var kim = linked("Kim");
        accounts.setRole(kim.id(), Role.ADMIN);
        CORP.nextIs("kim", "Kim");
        signIn(session);
        assertThat(user("kim@example.org", "role")).as("made one here").isEqualTo("ADMIN");
        CORP.nextIs("noor", "Noor");
        signIn(session);
        assertThat(user("noor@example.org", "role")).as("no longer the last").isEqualTo("PARENT");
    }

    @Test
    void anAccountThatIsHereAlreadyTakesAProof() {
        household.parent("Sam");
        CORP.nextIs("samuel", "Sam");
        assertThat(signIn(session)).endsWith("/link-account");
        assertThat(isSignedIn(session)).isFalse();
        assertThat(rows("account")).isZero();
    }

    @Test
    void whoIsSignedInLinksTheOwnAccount() {
        var sam = household.parent("Sam");
        var own = sessions.of(sam);
        KeptSteps.keep(own, Intent.link(sam.id(), clock.instant()));
        CORP.nextIs("samuel", Map.of("email", "sam@corp.example", "email_verified", false));
        assertThat(signIn(own)).endsWith("/account?linked");
        assertThat(account("samuel", "user_id")).isEqualTo(Integer.toString(sam.id()));
        assertThat(account("samuel", "email")).isNull();

        var kim = household.parent("Kim");
        var other = sessions.of(kim);
        KeptSteps.keep(other, Intent.link(kim.id(), clock.instant()));
        CORP.nextIs("samuel", "Sam");
        assertThat(signIn(other)).endsWith("/account?trouble=LINKED_TO_ANOTHER");
        KeptSteps.keep(own, Intent.link(sam.id(), clock.instant()));
        CORP.nextIs("another", "Sam");
        assertThat(signIn(own)).endsWith("/account?trouble=LINKED_OTHERWISE");
        KeptSteps.keep(session, Intent.link(sam.id(), clock.instant()));
        CORP.nextIs("another", "Sam");
        assertThat(signIn(session)).as("nobody is signed in").endsWith("trouble=EXPIRED");
        assertThat(rows("account")).isEqualTo(1);
    }

    @Test
    void someoneNewComesInAsTheInstallationAllows() {
        var robin = household.administrator("Robin");
        installation.setRegistration(robin, Registration.INVITATION);
        CORP.nextIs("noor", "Noor");
        assertThat(signIn(session)).endsWith("/sign-in?trouble=BY_INVITATION");

        var invitation = links.inviteCoParent(robin);
        var intent =
                Intent.accept(
                        invitation,
                        Purpose.INVITE_CO_PARENT,
                        ZoneId.of("Europe/Berlin"),
                        Instant.now());
        KeptSteps.keep(session, intent);
        CORP.nextIs("noor", "Noor");
        assertThat(signIn(session)).endsWith("/");
        assertThat(user("noor@example.org", "family_id"))
                .isEqualTo(Integer.toString(robin.familyId()));
        KeptSteps.keep(session, intent);
        CORP.nextIs("kim", "Kim");
        assertThat(signIn(session)).as("used up").endsWith("/sign-in?trouble=BY_INVITATION");

        installation.setRegistration(robin, Registration.CLOSED);
        CORP.nextIs("kim", "Kim");
        assertThat(signIn(session)).endsWith("/sign-in?trouble=CLOSED");
        assertThat(rows("users")).isEqualTo(2);
    }

    @Test
    void anAddressHasToBeThereAndProven() {
        var unproven = CorpProvider.claims("Noor");
        unproven.put("email_verified", false);
        CORP.nextIs("noor", unproven);
        assertThat(signIn(session)).endsWith("/sign-in?trouble=UNPROVEN_EMAIL");
        unproven.remove("email_verified");
        CORP.nextIs("noor", unproven);
        assertThat(signIn(session)).endsWith("/sign-in?trouble=UNPROVEN_EMAIL");
        CORP.nextIs("noor", new HashMap<>(Map.of("name", "Noor")));
        assertThat(signIn(session)).endsWith("/sign-in?trouble=NO_EMAIL");
        assertThat(rows("users")).isZero();
    }

    @Test
    void whoIsLockedOutStaysOut() {
        household.administrator("Robin");
        accounts.disable(linked("Noor").id());
        CORP.nextIs("noor", "Noor", "admin");
        assertThat(signIn(session)).endsWith("/sign-in?trouble=LOCKED_OUT");
        assertThat(user("noor@example.org", "role")).isEqualTo("PARENT");
    }

    @Test
    void peopleOfAnotherProviderAreOthers() {
        linked("Noor");
        jdbc.update("update account set issuer = 'https://before.example'");
        CORP.nextIs("noor", "Noor");
        assertThat(signIn(session)).endsWith("/sign-in?trouble=OTHER_PROVIDER");
    }

    @Test
    void passwordsWorkWhileTheProviderIsDown() {
        household.parent("Sam");
        clock.advance(Duration.ofHours(2));
        CORP.down();
        assertThat(signIn(session)).endsWith("/sign-in?trouble=UNREACHABLE");
        assertThat(http.get().uri("/sign-in")).hasStatusOk();
        assertThat(passwords.adult("sam@example.org", Household.PASSWORD).actor().name())
                .isEqualTo("Sam");

        clock.backToThePresent();
        CORP.up();
        CORP.nextIs("noor", "Noor");
        assertThat(signIn(session)).as("asked again").endsWith("/");
    }

    @Test
    void aProviderThatFailsInBetweenIsTold() {
        var back = back(ask(session));
        CORP.down();
        assertThat(answer(back, session)).endsWith("/sign-in?trouble=UNREACHABLE");
        CORP.up();
        assertThat(answer(back, session)).as("once more").endsWith("/sign-in?trouble=EXPIRED");
        assertThat(rows("users")).isZero();
    }

    @Test
    void nobodyComesInByAnAnswerThatWasNotAskedFor() {
        assertThat(answer("/login/oauth2/code/corp?code=x&state=y", session))
                .endsWith("/sign-in?trouble=EXPIRED");
        var asked = ask(session);
        var state = parameters(asked).get("state");
        assertThat(answer("/login/oauth2/code/corp?error=access_denied&state=" + state, session))
                .endsWith("/sign-in?trouble=DECLINED");
        assertThat(answer("/login/oauth2/code/corp", session)).endsWith("trouble=EXPIRED");
    }

    @Test
    void whereChildrenAreTheProviderAsksForThePasswordAgain() {
        var asked =
                http.get()
                        .uri("/oauth2/authorization/corp")
                        .cookie(new Cookie("laurel_device", "kitchen"))
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(parameters(asked)).containsEntry("prompt", "login");
        var sam = household.parent("Sam");
        assertThat(parameters(ask(sessions.of(household.learner(sam, "Mia")))))
                .containsEntry("prompt", "login");
        assertThat(parameters(ask(sessions.of(sam)))).doesNotContainKey("prompt");
    }

    @Test
    void whoSignsOutSignsOutOfTheProviderToo() {
        linked("Noor");
        CORP.nextIs("noor", "Noor");
        signIn(session);
        var farewell = (String) session.getAttribute(BrowserSession.class.getName() + ".farewell");
        assertThat(farewell).startsWith(CORP.issuer() + "/endsession?");
        assertThat(parameters(farewell))
                .containsEntry("client_id", CorpProvider.CLIENT)
                .containsKey("id_token_hint");
        assertThat(back(farewell)).isEqualTo("http://localhost/sign-in");
    }

    @Test
    void anAddressTriesAtMostThirtyTimes() {
        for (int i = 0; i < 30; i++) {
            assertThat(ask(session)).startsWith(CORP.issuer());
        }
        assertThat(ask(session)).endsWith("/sign-in?trouble=TOO_MANY");
    }

    private Iterable<String> actions() {
        return jdbc.queryForList("select action from audit_log", String.class);
    }

    private static String location(HttpClient browser, String address)
            throws IOException, InterruptedException {
        return browser.send(request(address), BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }
}

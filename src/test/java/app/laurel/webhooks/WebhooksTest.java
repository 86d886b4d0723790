package app.laurel.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.people.Installation;
import app.laurel.people.KeepAccounts;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.OncePerCluster;
import app.laurel.platform.Refusal;
import app.laurel.platform.outside.NotReached.Why;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import app.laurel.support.Races;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Programs are told what happens, signed, and again and again until they have heard it. */
@LaurelTest
class WebhooksTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired private KeepWebhooks webhooks;
    @Autowired private Deliveries deliveries;
    @Autowired private ForgetOldDeliveries forget;
    @Autowired private SendWebhooks sender;
    @Autowired private Reach reach;
    @Autowired private Changes changes;
    @Autowired private OncePerCluster oncePerCluster;
    @Autowired private Installation installation;
    @Autowired private KeepAccounts accounts;
    @Autowired private KeepLearners learners;
    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private Studies studies;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TestClock clock;

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int answer = 204;
    private Actor alex;
    private Actor sam;
    private Actor mia;

    private record Heard(Map<String, String> headers, byte[] body) {

        JsonNode json() {
            return Program.JSON.readTree(body);
        }

        String event() {
            return headers.get("laurel-event");
        }

        String id() {
            return headers.get("laurel-delivery");
        }
    }

    @BeforeEach
    void family() throws IOException {
        clock.stopAt(NOON);
        alex = household.administrator("Alex");
        installation.setWebhooksInside(alex, true);
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        household.give(mia, 1000);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    var headers = new HashMap<String, String>();
                    exchange.getRequestHeaders()
                            .forEach(
                                    (name, all) -> headers.put(name.toLowerCase(), all.getFirst()));
                    heard.add(new Heard(headers, exchange.getRequestBody().readAllBytes()));
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:%d/laurel?token=x1".formatted(server.getAddress().getPort());
    }

    private String listen(Actor adult, WebhookEvent... events) {
        return webhooks.add(adult, address(), Set.of(events));
    }

    private String listen() {
        return listen(sam, WebhookEvent.REDEMPTIONS);
    }

    private UUID request() {
        var reward = toyshop.reward(sam, "Film night", 10);
        var id = UUID.randomUUID();
        requests.request(mia, id, reward, "Please, says Mia");
        return id;
    }

    private List<String> events() {
        return heard.stream().map(Heard::event).toList();
    }

    private DeliveryLine newest() {
        return webhooks.log(sam, 1).getFirst();
    }

    @Test
    void requestsAreToldWithWhatBecomesOfThemInTheirOrder() {
        var secret = listen();
        var id = request();
        decide.approve(sam, id);
        decide.undo(sam, id);
        studies.finish(mia, "science/solid-liquid-gas", 7, Duration.ofSeconds(9));
        sender.sendAll();
        assertThat(events())
                .containsExactly(
                        "redemption.requested", "redemption.approved", "redemption.reversed");
        var one = heard.getFirst();
        assertThat(one.json().path("id").asString()).isEqualTo(one.id());
        assertThat(one.json().path("event").asString()).isEqualTo("redemption.requested");
        assertThat(one.json().path("at").asString()).isEqualTo(NOON.toString());
        var data = one.json().path("data");
        assertThat(data.path("redemptionId").asString()).isEqualTo(id.toString());
        assertThat(data.path("learnerId").asInt()).isEqualTo(mia.id());
        assertThat(data.path("title").asString()).isEqualTo("Film night");
        assertThat(data.path("cost").asInt()).isEqualTo(10);
        assertThat(data.path("status").asString()).isEqualTo("PENDING");
        assertThat(new String(one.body(), StandardCharsets.UTF_8)).doesNotContain("Mia", "Sam");
        var at = Long.parseLong(one.headers().get("laurel-timestamp"));
        assertThat(Instant.ofEpochSecond(at)).isEqualTo(clock.instant());
        assertThat(one.headers().get("laurel-signature"))
                .isEqualTo(Signature.of(secret, at, one.body()))
                .isNotEqualTo(Signature.of(secret, at + 1, one.body()))
                .isNotEqualTo(Signature.of("another", at, one.body()));
        sender.sendAll();
        assertThat(heard).as("nothing is left").hasSize(3);
        assertThat(webhooks.log(sam, 9))
                .hasSize(3)
                .allMatch(line -> line.state() == DeliveryLine.State.DELIVERED)
                .allMatch(line -> line.address().startsWith("http://127.0.0.1"));
    }

    @Test
    void finishedLessonsAreTold() {
        listen(sam, WebhookEvent.LESSONS);
        request();
        var lesson = studies.finish(mia, "science/solid-liquid-gas", 7, Duration.ofSeconds(9));
        studies.begin(mia, "science/solid-liquid-gas", 2, 1, Duration.ofSeconds(9));
        sender.sendAll();
        assertThat(events()).containsExactly("lesson.finished");
        var data = heard.getFirst().json().path("data");
        assertThat(data.path("lessonId").asString()).isEqualTo(lesson);
        assertThat(data.path("score").asInt()).isEqualTo(100);
        assertThat(data.path("questions").asInt()).isEqualTo(7);
        assertThat(data.path("practice").isBoolean()).isTrue();
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        listen();
        transaction.executeWithoutResult(
                status -> {
                    request();
                    status.setRollbackOnly();
                });
        assertThat(webhooks.log(sam, 9)).isEmpty();
    }

    @Test
    void whatDidNotArriveComesAgainLaterAndLater() {
        listen();
        answer = 503;
        request();
        for (var wait : SendWebhooks.BACK_OFF) {
            sender.sendAll();
            var before = heard.size();
            clock.advance(wait.minus(SECOND));
            sender.sendAll();
            assertThat(heard).as("too early").hasSize(before);
            clock.advance(SECOND);
        }
        sender.sendAll();
        assertThat(heard).hasSize(SendWebhooks.BACK_OFF.size() + 1);
        assertThat(heard).extracting(Heard::id).containsOnly(heard.getFirst().id());
        assertThat(newest().state()).isEqualTo(DeliveryLine.State.GIVEN_UP);
        assertThat(newest().answer()).isEqualTo(503);
        answer = 200;
        webhooks.resend(sam, newest().id());
        sender.sendAll();
        assertThat(newest().state()).isEqualTo(DeliveryLine.State.DELIVERED);
        assertThat(heard.getLast().id()).isEqualTo(heard.getFirst().id());
    }

    @Test
    void theNextOfARequestWaitsForTheOneBefore() {
        listen();
        answer = 500;
        var id = request();
        decide.approve(sam, id);
        request();
        sender.sendAll();
        assertThat(events()).containsExactly("redemption.requested", "redemption.requested");
        answer = 204;
        clock.advance(Duration.ofMinutes(1));
        heard.clear();
        sender.sendAll();
        assertThat(events())
                .containsExactlyInAnyOrder(
                        "redemption.requested", "redemption.requested", "redemption.approved")
                .last()
                .isEqualTo("redemption.approved");
    }

    @Test
    void noRedirectIsFollowedAndNobodyThereIsTriedAgain() {
        listen();
        answer = 302;
        request();
        sender.sendAll();
        assertThat(heard).hasSize(1);
        assertThat(newest().answer()).isEqualTo(302);
        assertThat(newest().state()).isEqualTo(DeliveryLine.State.WAITING);
        server.stop(0);
        webhooks.resend(sam, newest().id());
        sender.sendAll();
        assertThat(newest().trouble()).isEqualTo(Why.UNREACHABLE);
        assertThat(newest().tries()).isEqualTo(1);
        assertThat(newest().nextAt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void whatAnInstanceDiedOverIsSentByTheNextOne() {
        listen();
        request();
        assertThat(sender.take()).as("taken by one that is killed then").hasSize(1);
        var next = new SendWebhooks(oncePerCluster, deliveries, reach, changes, clock);
        clock.advance(SendWebhooks.TAKEN.minus(SECOND));
        next.run();
        assertThat(heard).as("it may still be sent").isEmpty();
        webhooks.resend(sam, newest().id());
        next.sendAll();
        assertThat(heard).as("not by hand either").isEmpty();
        clock.advance(Duration.ofSeconds(10));
        next.run();
        assertThat(heard).hasSize(1);
        assertThat(newest().state()).isEqualTo(DeliveryLine.State.DELIVERED);
        assertThat(newest().tries()).isEqualTo(2);
    }

    @Test
    void ofSeveralInstancesOneSendsEach() {
        listen();
        listen(sam, WebhookEvent.REDEMPTIONS, WebhookEvent.LESSONS);
        for (var i = 0; i < 12; i++) {
            request();
        }
        var other = new SendWebhooks(oncePerCluster, deliveries, reach, changes, clock);
        assertThat(Races.run(List.of(sender::sendAll, other::sendAll, other::sendAll)))
                .containsOnlyNulls();
        assertThat(heard).hasSize(24).extracting(Heard::id).doesNotHaveDuplicates();
        assertThat(webhooks.log(sam, 50))
                .hasSize(24)
                .allMatch(line -> line.state() == DeliveryLine.State.DELIVERED);
    }

    @Test
    void nothingIsToldForWhoMayNotSignIn() {
        var robin = household.coParent(sam, "Robin");
        listen(robin, WebhookEvent.REDEMPTIONS);
        request();
        accounts.disable(robin.id());
        request();
        sender.sendAll();
        assertThat(heard).isEmpty();
        assertThat(webhooks.log(sam, 9)).hasSize(1);
        assertThat(webhooks.all(sam).getFirst().mayFire()).isFalse();
        accounts.enable(robin.id());
        sender.sendAll();
        assertThat(heard).hasSize(1);
    }

    @Test
    void whoIsSwitchedOffHearsNothingOfTheTimeBetween() {
        listen();
        request();
        var id = webhooks.all(sam).getFirst().id();
        webhooks.disable(sam, id);
        webhooks.disable(sam, id);
        request();
        sender.sendAll();
        assertThat(heard).isEmpty();
        webhooks.enable(sam, id);
        sender.sendAll();
        assertThat(heard).hasSize(1);
        assertThat(
                        jdbc.queryForList(
                                "select action || ' ' || detail from audit_log where action like 'WEBHOOK%' order by id",
                                String.class))
                .as("without what may be a secret in the address")
                .containsExactly(
                        "WEBHOOK_ADDED 127.0.0.1",
                        "WEBHOOK_DISABLED 127.0.0.1",
                        "WEBHOOK_ENABLED 127.0.0.1");
        webhooks.delete(sam, id);
        assertThat(webhooks.all(sam)).isEmpty();
        assertThat(webhooks.log(sam, 9)).isEmpty();
    }

    @Test
    void aTestSaysThatTheWayIsFree() {
        listen(sam, WebhookEvent.LESSONS);
        var id = webhooks.all(sam).getFirst().id();
        webhooks.test(sam, id);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> webhooks.test(sam, id));
        sender.sendAll();
        assertThat(events()).containsExactly("test");
        webhooks.test(sam, id);
        sender.sendAll();
        assertThat(heard).extracting(Heard::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatIsOldIsForgottenArrivedOrNot() {
        listen();
        request();
        sender.sendAll();
        answer = 500;
        request();
        clock.advance(Duration.ofDays(30));
        forget.forget();
        assertThat(webhooks.log(sam, 9)).hasSize(2);
        clock.advance(SECOND);
        forget.forget();
        assertThat(webhooks.log(sam, 9)).isEmpty();
    }

    @Test
    void whatWasToldOfALearnerGoesWithTheLearnerAndAllWithTheFamily() {
        listen();
        request();
        webhooks.test(sam, webhooks.all(sam).getFirst().id());
        learners.erase(sam, mia.id(), "Mia");
        assertThat(webhooks.log(sam, 9)).extracting(DeliveryLine::event).containsExactly("test");
        jdbc.update("delete from users where id = ?", sam.id());
        assertThat(jdbc.queryForObject("select count(*) from webhooks", Integer.class)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from webhook_deliveries", Integer.class))
                .isZero();
    }

    @Test
    void othersSeeNothingOfIt() {
        var kim = household.parent("Kim");
        listen();
        request();
        var delivery = newest().id();
        var id = webhooks.all(sam).getFirst().id();
        assertThat(webhooks.all(kim)).isEmpty();
        assertThat(webhooks.log(alex, 9)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> webhooks.resend(kim, delivery));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> webhooks.test(kim, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> webhooks.disable(kim, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> webhooks.enable(alex, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> webhooks.delete(kim, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> webhooks.all(mia));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> listen(mia, WebhookEvent.LESSONS));
    }

    @Test
    void onlyAddressesOutsideAreToldUnlessItIsAllowed() {
        listen();
        request();
        installation.setWebhooksInside(alex, false);
        sender.sendAll();
        assertThat(heard).isEmpty();
        assertThat(newest().trouble()).isEqualTo(Why.FORBIDDEN);
        var softly = new SoftAssertions();
        Map.ofEntries(
                        Map.entry("https://127.0.0.1/", Why.FORBIDDEN),
                        Map.entry("https://localhost/", Why.FORBIDDEN),
                        Map.entry("https://10.1.2.3/", Why.FORBIDDEN),
                        Map.entry("https://172.20.0.1/", Why.FORBIDDEN),
                        Map.entry("https://192.168.1.1/", Why.FORBIDDEN),
                        Map.entry("https://169.254.169.254/latest/meta-data", Why.FORBIDDEN),
                        Map.entry("https://100.64.0.1/", Why.FORBIDDEN),
                        Map.entry("https://0.0.0.0/", Why.FORBIDDEN),
                        Map.entry("https://[::1]/", Why.FORBIDDEN),
                        Map.entry("https://[fd00::1]/", Why.FORBIDDEN),
                        Map.entry("https://[fe80::1]/", Why.FORBIDDEN),
                        Map.entry("https://[::ffff:127.0.0.1]/", Why.FORBIDDEN),
                        Map.entry("https://[64:ff9b::7f00:1]/", Why.FORBIDDEN),
                        Map.entry("http://8.8.8.8/", Why.NOT_SECURE),
                        Map.entry("https://2130706433/", Why.FORBIDDEN),
                        Map.entry("ftp://8.8.8.8/", Why.NO_ADDRESS),
                        Map.entry("javascript:alert(1)", Why.NO_ADDRESS),
                        Map.entry("https:///x", Why.NO_ADDRESS),
                        Map.entry("https://sam@8.8.8.8/", Why.NO_ADDRESS),
                        Map.entry("https://8.8.8.8/#x", Why.NO_ADDRESS),
                        Map.entry("https://8.8.8.8:99999/", Why.NO_ADDRESS),
                        Map.entry("https://8.8.8.8/a b", Why.NO_ADDRESS),
                        Map.entry("https://8.8.8.8/" + "x".repeat(2_000), Why.NO_ADDRESS),
                        Map.entry("", Why.NO_ADDRESS))
                .forEach((typed, why) -> refuses(softly, typed, why));
        installation.setWebhooksInside(alex, true);
        refuses(softly, "https://169.254.169.254/latest/meta-data", Why.FORBIDDEN);
        refuses(softly, "https://0.0.0.0/", Why.FORBIDDEN);
        refuses(softly, "http://8.8.8.8/", Why.NOT_SECURE);
        softly.assertAll();
        assertThat(webhooks.all(sam)).hasSize(1);
    }

    private void refuses(SoftAssertions softly, String typed, Why why) {
        softly.assertThatThrownBy(() -> webhooks.add(sam, typed, EnumSet.allOf(WebhookEvent.class)))
                .as(typed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("address"))
                .hasMessage("webhooks.trouble." + why);
    }

    @Test
    void aFamilyHasNotTooMany() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> listen(sam))
                .matches(refusal -> "events".equals(refusal.field()));
        for (var i = 0; i < KeepWebhooks.MOST; i++) {
            listen();
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::listen)
                .withMessage("webhooks.tooMany");
    }

    @Test
    void noneOfSeveralAtOnceIsOneTooMany() {
        for (var i = 0; i < KeepWebhooks.MOST - 1; i++) {
            listen();
        }
        var outcomes = Races.run(Collections.nCopies(4, () -> listen()));
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        assertThat(webhooks.all(sam)).hasSize(KeepWebhooks.MOST);
    }

    @Test
    void theDocumentedSignatureIsTrue() throws IOException {
        var page = Files.readString(Path.of("docs", "api.md"));
        var example =
                Pattern.compile(
                                "(?s)sent at (\\d+) under the secret `([^`]+)`,\\s+```\\n(.+?)\\n```\\s+has the signature `([^`]+)`")
                        .matcher(page);
        assertThat(example.find()).isTrue();
        var body = example.group(3).getBytes(StandardCharsets.UTF_8);
        assertThat(Signature.of(example.group(2), Long.parseLong(example.group(1)), body))
                .isEqualTo(example.group(4));
    }
}

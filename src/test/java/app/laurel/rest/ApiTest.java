package app.laurel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.access.KeepKeys;
import app.laurel.access.NewKey;
import app.laurel.insights.ObserveLearner;
import app.laurel.insights.OutsideLook;
import app.laurel.insights.ReadLedger;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.RecordPosition;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RequestQueue;
import app.laurel.rewards.RewardCatalogue;
import app.laurel.rewards.RewardCategory;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import app.laurel.support.Program.Answer;
import app.laurel.support.Races;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Programs get the same figures as people, and do the same things with the same rules. */
@LaurelTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiTest {

    private static final String ONCE = "Idempotency-Key";

    @LocalServerPort private int port;
    @Autowired private KeepKeys keys;
    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private KeepRewards rewards;
    @Autowired private RewardCatalogue catalogue;
    @Autowired private RequestQueue queue;
    @Autowired private FamilyDirectory directory;
    @Autowired private ObserveLearner observe;
    @Autowired private ReadLedger readLedger;
    @Autowired private Ledger ledger;
    @Autowired private LearningRecord record;
    @Autowired private KnownAnswers answers;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DataSource pool;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;
    private Program program;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        program = with(sam, EnumSet.allOf(Scope.class));
    }

    private Program with(Actor actor, Set<Scope> scopes) {
        return new Program(port, keys.create(actor, new NewKey("Script", scopes, 1)));
    }

    private UUID offer(String title, int cost) {
        var id = UUID.randomUUID();
        rewards.add(
                sam,
                id,
                RewardDetails.unlimited(
                        title, cost, RewardCategory.OUTING, RewardPicture.GIFT, "sky"));
        return id;
    }

    private String of(String path) {
        return "/api/learners/" + mia.id() + path;
    }

    private static void problem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    @Test
    void showsTheFiguresOfTheViews() {
        studies.finish(mia, "math/fractions.add-like", 5, Duration.ofSeconds(9));
        studies.finish(mia, "math/numbers.compare", 3, Duration.ofSeconds(9));
        household.give(mia, 40);
        var seen = observe.performance(sam, mia.id(), 12);
        var performance = program.get(of("/performance")).json();
        assertThat(performance.path("streak").asInt()).isEqualTo(seen.head().streak());
        assertThat(performance.path("spendable").asInt()).isEqualTo(seen.head().spendable());
        assertThat(performance.path("concepts").size()).isEqualTo(seen.concepts().size());
        for (var i = 0; i < seen.subjects().size(); i++) {
            var subject = seen.subjects().get(i);
            var shown = performance.path("subjects").path(i);
            assertThat(shown.path("subject").asString()).isEqualTo(subject.subject());
            assertThat(shown.path("answers").asInt()).isEqualTo(subject.answers());
            assertThat(shown.path("correct").asInt()).isEqualTo(subject.correct());
            assertThat(shown.path("lessons").asInt()).isEqualTo(subject.lessons());
            assertThat(shown.path("latest").asInt()).isEqualTo(subject.latest());
            assertThat(shown.path("level").asString()).isEqualTo(subject.level().name());
            assertThat(shown.path("weeks").size()).isEqualTo(12);
        }
        assertThat(seen.subjects()).isNotEmpty();

        var points = readLedger.points(sam, mia.id(), null, null, 50);
        var lines = program.get(of("/ledger?limit=50")).json().path("items");
        assertThat(lines.size()).isEqualTo(points.page().lines().size());
        for (var i = 0; i < lines.size(); i++) {
            var line = points.page().lines().get(i);
            assertThat(lines.path(i).path("id").asString()).isEqualTo(line.id().toString());
            assertThat(lines.path(i).path("amount").asInt()).isEqualTo(line.amount());
            assertThat(lines.path(i).path("balance").asInt()).isEqualTo(line.balance());
            assertThat(lines.path(i).path("what").asString()).isEqualTo(line.what());
        }
        assertThat(program.get(of("/balance")).json().path("balance").asInt())
                .isEqualTo(points.balance())
                .isEqualTo(seen.head().spendable());

        var learner = directory.ownLearner(sam, mia.id());
        var lessons = record.lessons(learner, RecordPosition.START, 9);
        var shown = program.get(of("/lessons")).json().path("items");
        assertThat(shown.size()).isEqualTo(lessons.size()).isEqualTo(2);
        assertThat(shown.path(0).path("id").asString()).isEqualTo(lessons.getFirst().id());
        assertThat(shown.path(0).path("score").asInt()).isEqualTo(lessons.getFirst().score());
        var lesson = program.get(of("/lessons/" + lessons.getFirst().id())).json();
        assertThat(lesson.path("answers").size()).isEqualTo(lessons.getFirst().answered());
        assertThat(lesson.path("lesson").path("correct").asInt())
                .isEqualTo(lessons.getFirst().correct());
    }

    @Test
    void tellsTheBalanceOfAMoment() {
        clock.stopAt(Instant.parse("2026-11-18T12:00:30Z"));
        var dated = with(sam, Set.of(Scope.POINTS_READ));
        household.give(mia, 10);
        clock.advance(Duration.ofMinutes(2));
        household.give(mia, 5);
        assertThat(balance(dated, "")).isEqualTo(15);
        assertThat(balance(dated, "?at=2026-11-18T13:00")).isEqualTo(10);
        assertThat(balance(dated, "?at=2026-11-18T12:00:00Z")).isEqualTo(10);
        assertThat(balance(dated, "?at=2026-11-18T13:00:00%2B01:00")).isEqualTo(10);
        assertThat(balance(dated, "?at=2026-11-18T12:59")).isZero();
        assertThat(balance(dated, "?at=2030-01-01T00:00")).isEqualTo(15);
    }

    @Test
    void inTheHourThatIsRepeatedTheOffsetTellsWhichIsMeant() {
        clock.stopAt(Instant.parse("2026-10-25T00:30:00Z"));
        var dated = with(sam, Set.of(Scope.POINTS_READ));
        household.give(mia, 10);
        clock.stopAt(Instant.parse("2026-10-25T01:15:00Z"));
        household.give(mia, 5);
        assertThat(balance(dated, "?at=2026-10-25T02:20:00%2B02:00")).isZero();
        assertThat(balance(dated, "?at=2026-10-25T02:40:00%2B02:00")).isEqualTo(10);
        assertThat(balance(dated, "?at=2026-10-25T02:10:00%2B01:00")).isEqualTo(10);
        assertThat(balance(dated, "?at=2026-10-25T02:20:00%2B01:00")).isEqualTo(15);
        assertThat(balance(dated, "?at=2026-10-25T01:20:00Z")).isEqualTo(15);
    }

    private int balance(Program asking, String query) {
        return asking.get(of("/balance" + query)).json().path("balance").asInt(-1);
    }

    @Test
    void requestsAndDecides() {
        household.give(mia, 100);
        var film = offer("Film night", 30);
        var wanted =
                "{\"learnerId\":%d,\"rewardId\":\"%s\",\"note\":\"Please\"}"
                        .formatted(mia.id(), film);
        var made = program.post("/api/redemptions", wanted, ONCE, "film-1");
        assertThat(made.status()).isEqualTo(201);
        var id = made.json().path("id").asString();
        assertThat(made.header("location")).isEqualTo("/api/redemptions/" + id);
        assertThat(ledger.spendable(mia.id())).isEqualTo(70);
        var waiting = program.get("/api/redemptions/waiting").json().path("items").path(0);
        var seen = queue.overview(sam, 1).waiting().getFirst();
        assertThat(waiting.path("id").asString()).isEqualTo(seen.id().toString()).isEqualTo(id);
        assertThat(waiting.path("cost").asInt()).isEqualTo(seen.cost());
        assertThat(waiting.path("learnerNote").asString()).isEqualTo("Please");

        assertThat(decide(id, "approve", null)).isEqualTo("APPROVED");
        problem(
                program.post("/api/redemptions/" + id + "/approve", null, ONCE, "again"),
                409,
                "refused");
        assertThat(decide(id, "undo", "{}")).isEqualTo("REVERSED");
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);

        var second = request(wanted, "film-2");
        assertThat(decide(second, "reject", "{\"note\":\"Too late today\"}")).isEqualTo("REJECTED");
        var wordless = request(wanted, "film-2b");
        assertThat(decide(wordless, "reject", null)).isEqualTo("REJECTED");
        var sudden = request(wanted, "film-2c");
        decide(sudden, "approve", null);
        assertThat(decide(sudden, "undo", null)).isEqualTo("REVERSED");
        var third = request(wanted, "film-3");
        assertThat(decide(third, "cancel", null)).isEqualTo("CANCELLED");
        var fourth = request(wanted, "film-4");
        decide(fourth, "approve", null);
        decide(fourth, "deliver", null);
        assertThat(program.get("/api/redemptions/" + fourth).json().path("deliveredAt").isNull())
                .isFalse();
        var decided = program.get("/api/redemptions").json().path("items");
        assertThat(states(decided))
                .containsExactly(
                        "APPROVED", "CANCELLED", "REVERSED", "REJECTED", "REJECTED", "REVERSED");
        assertThat(
                        program.get("/api/redemptions/of-learner/" + mia.id())
                                .json()
                                .path("items")
                                .size())
                .isEqualTo(6);
        assertThat(ledger.spendable(mia.id())).isEqualTo(70);
    }

    @Test
    void whoeverDecidesWhilePagingSeesEverything() {
        household.give(mia, 100);
        var wanted = "{\"learnerId\": %d, \"rewardId\": \"%s\"}";
        for (var title : List.of("Film", "Park", "Zoo")) {
            request(wanted.formatted(mia.id(), offer(title, 10)), title);
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = program.get("/api/redemptions/waiting?limit=1" + next).json();
            var one = page.path("items").path(0);
            seen.add(one.path("title").asString());
            decide(one.path("id").asString(), "approve", "{}");
            next = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(seen).containsExactly("Film", "Park", "Zoo");
        problem(program.get("/api/redemptions/waiting?after=bm8"), 400, "invalid");
        problem(program.get("/api/rewards?after=bm8"), 400, "invalid");
        problem(program.get("/api/learners?after=bm8"), 400, "invalid");
    }

    @Test
    void rewardsArePagedByCost() {
        for (var cost : List.of(30, 10, 20, 20)) {
            offer("Reward " + cost, cost);
        }
        var costs = new ArrayList<Integer>();
        var next = "";
        do {
            var page = program.get("/api/rewards?limit=1" + next).json();
            costs.add(page.path("items").path(0).path("cost").asInt());
            next = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(costs).containsExactly(10, 20, 20, 30);
    }

    @Test
    void aKeyThatMayNotGetsNoAnswerThatAnotherWasGiven() {
        var ada = "{\"name\": \"Ada\", \"grade\": 1, \"subjects\": [\"Math\"]}";
        assertThat(program.post("/api/learners", ada, ONCE, "ada").status()).isEqualTo(201);
        var again = program.post("/api/learners", ada, ONCE, "ada");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("idempotent-replayed")).isEqualTo("true");
        var reader = with(sam, Set.of(Scope.LEARNERS_READ));
        problem(reader.post("/api/learners", ada, ONCE, "ada"), 403, "scope-missing");
    }

    private String request(String wanted, String key) {
        return program.post("/api/redemptions", wanted, ONCE, key).json().path("id").asString();
    }

    private String decide(String id, String how, String body) {
        var answer =
                program.post(
                        "/api/redemptions/" + id + "/" + how,
                        body,
                        ONCE,
                        UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("status").asString();
    }

    private static List<String> states(JsonNode items) {
        var states = new ArrayList<String>();
        items.forEach(item -> states.add(item.path("status").asString()));
        return states;
    }

    private String given(int amount) {
        var body = "{\"amount\":%d,\"reason\":\"Once more\"}".formatted(amount);
        return program.post(of("/adjustments"), body, ONCE, "give-" + amount)
                .json()
                .path("line")
                .asString();
    }

    @Test
    void adjustsAndUndoes() {
        var given =
                program.post(
                        of("/adjustments"), "{\"amount\":25,\"reason\":\"Cleaned up\"}", ONCE, "a");
        assertThat(given.status()).isEqualTo(201);
        var undo = of("/ledger/" + given.json().path("line").asString() + "/undo");
        assertThat(program.get(undo).json().path("moves").asInt()).isEqualTo(-25);
        problem(program.post(undo, "{\"moves\":-24}", ONCE, "b"), 409, "refused");
        assertThat(program.post(undo, "{\"moves\":-25}", ONCE, "c").status()).isEqualTo(200);
        assertThat(ledger.spendable(mia.id())).isZero();
        var more = of("/ledger/" + given(7) + "/undo");
        assertThat(program.post(more, null, ONCE, "c2").status()).isEqualTo(200);
        assertThat(ledger.spendable(mia.id())).isZero();
        var tooMuch =
                program.post(of("/adjustments"), "{\"amount\":-1,\"reason\":\"x\"}", ONCE, "d");
        problem(tooMuch, 400, "invalid");
        assertThat(tooMuch.json().path("errors").path(0).path("field").asString())
                .isEqualTo("amount");
    }

    @Test
    void doesOnceWhatComesTwice() {
        var body = "{\"amount\":25,\"reason\":\"Cleaned up\"}";
        var first = program.post(of("/adjustments"), body, ONCE, "same");
        var second = program.post(of("/adjustments"), body, ONCE, "same");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(first.header(RepeatedWrites.REPLAYED)).isEmpty();
        assertThat(second.header(RepeatedWrites.REPLAYED)).isEqualTo("true");
        assertThat(ledger.spendable(mia.id())).isEqualTo(25);
        problem(
                program.post(of("/adjustments"), body.replace("25", "26"), ONCE, "same"),
                422,
                "idempotency-key-reused");
        problem(program.post(of("/adjustments"), body), 400, "idempotency-key-missing");
        assertThat(ledger.spendable(mia.id())).isEqualTo(25);
        // An instance that ended after it did the work, before it kept the answer
        jdbc.update("update api_answers set status = null, headers = null, body = null");
        problem(program.post(of("/adjustments"), body, ONCE, "same"), 409, "in-progress");
        clock.advance(Duration.ofSeconds(61));
        assertThat(program.post(of("/adjustments"), body, ONCE, "same").text())
                .isEqualTo(first.text());
        assertThat(ledger.spendable(mia.id())).isEqualTo(25);
        clock.advance(Duration.ofHours(25));
        answers.forgetOld();
        assertThat(jdbc.queryForObject("select count(*) from api_answers", Integer.class)).isZero();
    }

    @Test
    void takesAKeyOfAnyAllowedLength() {
        var body = "{\"amount\":25,\"reason\":\"Cleaned up\"}";
        for (var length : new int[] {190, 255}) {
            var key = "k".repeat(length);
            var first = program.post(of("/adjustments"), body, ONCE, key);
            assertThat(first.status()).as(first.text()).isEqualTo(201);
            assertThat(program.post(of("/adjustments"), body, ONCE, key).text())
                    .isEqualTo(first.text());
            forgetAnswers();
            assertThat(program.post(of("/adjustments"), body, ONCE, key).text())
                    .isEqualTo(first.text());
        }
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
        problem(program.post(of("/adjustments"), body, ONCE, "k".repeat(256)), 400, "invalid");
    }

    private void forgetAnswers() {
        jdbc.update("delete from api_answers");
    }

    @Test
    void aRepeatedRequestIsAnsweredAsItIsByNow() {
        household.give(mia, 100);
        var wanted =
                "{\"learnerId\":%d,\"rewardId\":\"%s\"}"
                        .formatted(mia.id(), offer("Film night", 30));
        for (var how : List.of("reject", "cancel", "approve")) {
            var id = request(wanted, how);
            var status = decide(id, how, how.equals("reject") ? "{\"note\":\"No\"}" : null);
            forgetAnswers();
            var again = program.post("/api/redemptions", wanted, ONCE, how).json();
            assertThat(again.path("id").asString()).isEqualTo(id);
            assertThat(again.path("status").asString()).isEqualTo(status);
        }
        assertThat(ledger.spendable(mia.id())).isEqualTo(70);
    }

    @Test
    void aRewardIsAddedOnceAndNotTakenForAnother() {
        var body =
                "{\"title\":\"Film\",\"cost\":20,\"emoji\":\"%s\",\"colour\":\"sky\",\"learners\":[%d]}"
                        .formatted(RewardPicture.GIFT.emoji(), mia.id());
        var first = program.post("/api/rewards", body, ONCE, "film");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        forgetAnswers();
        assertThat(program.post("/api/rewards", body, ONCE, "film").text()).isEqualTo(first.text());
        forgetAnswers();
        problem(
                program.post("/api/rewards", body.replace("20", "30"), ONCE, "film"),
                409,
                "refused");
        assertThat(catalogue.items(sam)).hasSize(1);
        assertThat(catalogue.items(sam).getFirst().details().cost()).isEqualTo(20);
    }

    @Test
    void asksToTryAgainWhileTheDatabaseHasNoConnectionLeft() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            assertThatThrownBy(
                            () -> {
                                while (taken.add(pool.getConnection())) {
                                    // Until there is none left
                                }
                            })
                    .isInstanceOf(SQLTransientConnectionException.class);
            var turnedAway = program.get("/api/quizzes");
            problem(turnedAway, 503, "busy");
            assertThat(turnedAway.header("retry-after")).isEqualTo("1");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(program.get("/api/quizzes").status()).isEqualTo(200);
    }

    @Test
    void doesOnceWhatComesManyTimesAtOnce() {
        var body = "{\"amount\":7,\"reason\":\"Dishes\"}";
        var statuses = new ConcurrentLinkedQueue<Integer>();
        Runnable send =
                () -> statuses.add(program.post(of("/adjustments"), body, ONCE, "race").status());
        assertThat(Races.run(Collections.nCopies(8, send))).containsOnlyNulls();
        assertThat(statuses).contains(201).containsAnyOf(201, 409).doesNotContain(500, 422);
        assertThat(ledger.spendable(mia.id())).isEqualTo(7);
    }

    @Test
    void changesOnlyWhatIsStillAsItWasSeen() {
        var path = "/api/rewards/" + offer("Film night", 30);
        var seen = program.get(path);
        var tag = seen.header("etag");
        assertThat(program.get(path, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(program.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
        var body =
                "{\"title\":\"Film\",\"cost\":20,\"emoji\":\"%s\",\"colour\":\"sky\"}"
                        .formatted(RewardPicture.GIFT.emoji());
        var changed = program.put(path, body, "If-Match", tag, ONCE, "1");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.header("etag")).isEqualTo(program.get(path).header("etag"));
        problem(program.put(path, body, "If-Match", tag, ONCE, "2"), 412, "changed-meanwhile");
        assertThat(catalogue.items(sam).getFirst().details().cost()).isEqualTo(20);
        assertThat(
                        program.post(path + "/archive", null, ONCE, "3")
                                .json()
                                .path("active")
                                .asBoolean())
                .isFalse();
        assertThat(program.post(path + "/restore", null).json().path("active").asBoolean())
                .isTrue();
    }

    @Test
    void keepsLearners() {
        var added =
                program.post(
                        "/api/learners",
                        "{\"name\":\"Ada\",\"grade\":3,\"subjects\":[\"Math\"]}",
                        ONCE,
                        "ada");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var path = added.header("location");
        var changed =
                program.put(
                        path,
                        "{\"name\":\"Ada\",\"grade\":4,\"subjects\":[\"Math\",\"Science\"]}",
                        "If-Match",
                        program.get(path).header("etag"));
        assertThat(changed.json().path("grade").asInt()).isEqualTo(4);
        assertThat(program.post(path + "/archive", null).json().path("archived").asBoolean())
                .isTrue();
        assertThat(program.post(path + "/restore", null).json().path("archived").asBoolean())
                .isFalse();
        var first = program.get("/api/learners?limit=1");
        assertThat(first.json().path("items").size()).isEqualTo(1);
        assertThat(first.header("link"))
                .isEqualTo(
                        "</api/learners?limit=1&after=%s>; rel=\"next\""
                                .formatted(first.json().path("next").asString()));
        var second =
                program.get("/api/learners?limit=1&after=" + first.json().path("next").asString());
        assertThat(second.json().path("items").path(0).path("name").asString()).isEqualTo("Ada");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void pagesByKey() {
        for (var i = 1; i <= 5; i++) {
            household.give(mia, i);
        }
        var amounts = new ArrayList<Integer>();
        var path = of("/ledger?limit=2");
        for (var pages = 0; pages < 3; pages++) {
            var page = program.get(path).json();
            page.path("items").forEach(line -> amounts.add(line.path("amount").asInt()));
            path = of("/ledger?limit=2&after=" + page.path("next").asString(""));
        }
        assertThat(amounts).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void showsNothingOfOthers() {
        var kim = household.parent("Kim");
        var tom = household.learner(kim, "Tom");
        var others = "/api/learners/" + tom.id();
        for (var path : List.of("", "/performance", "/ledger", "/balance", "/lessons")) {
            problem(program.get(others + path), 404, "not-found");
        }
        problem(
                program.post(others + "/adjustments", "{\"amount\":1,\"reason\":\"x\"}", ONCE, "o"),
                404,
                "not-found");
        problem(program.get("/api/rewards/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void aKeyDoesOnlyWhatItMay() {
        var reader = with(sam, Set.of(Scope.POINTS_READ));
        assertThat(reader.get(of("/ledger")).status()).isEqualTo(200);
        var refused = reader.post(of("/adjustments"), "{\"amount\":1,\"reason\":\"x\"}", ONCE, "x");
        problem(refused, 403, "scope-missing");
        assertThat(refused.json().path("scope").asString()).isEqualTo("points:write");
        problem(reader.get("/api/learners"), 403, "scope-missing");
    }

    @Test
    void aKeyMayAskAHundredTimesAMinute() {
        var limited = with(sam, Set.of(Scope.LEARNERS_READ));
        for (var left = 99; left >= 0; left--) {
            assertThat(limited.get("/api/learners").header("ratelimit-remaining"))
                    .isEqualTo(Integer.toString(left));
        }
        var refused = limited.get("/api/learners");
        problem(refused, 429, "too-many-requests");
        assertThat(refused.header("ratelimit-limit")).isEqualTo("100");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
        assertThat(refused.header("ratelimit-reset")).isEqualTo(refused.header("retry-after"));
    }

    @Test
    void everyOperationSaysWhatItNeedsAndIsDescribed() {
        var document = new Program(port, null).get("/api/openapi.json");
        assertThat(document.status()).isEqualTo(200);
        var paths = document.json().path("paths");
        var described = 0;
        for (var mapping : requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
            for (var path : mapping.getKey().getPatternValues()) {
                if (!path.startsWith("/api/") || path.startsWith("/api/openapi")) {
                    continue;
                }
                var method = mapping.getKey().getMethodsCondition().getMethods().iterator().next();
                var operation = paths.path(path).path(method.name().toLowerCase());
                assertThat(operation.isMissingNode()).as(method + " " + path).isFalse();
                isDescribed(operation, mapping.getValue());
                described++;
            }
        }
        var operations = 0;
        for (var path : paths) {
            operations += path.size();
        }
        assertThat(described).isEqualTo(operations).isGreaterThan(25);
        assertThat(document.json().path("openapi").asString()).startsWith("3.1");
        assertThat(document.json().path("components").path("securitySchemes").propertyNames())
                .containsExactlyInAnyOrder("key", "bearer", "session");
        assertThat(document.json().path("components").path("schemas").has("Problem")).isTrue();
    }

    private static void isDescribed(JsonNode operation, HandlerMethod method) {
        var name = method.getMethod().getName();
        assertThat(operation.path("operationId").asString()).isEqualTo(name);
        assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
        var needs = method.getMethodAnnotation(Needs.class);
        if (name.equals("check")) {
            assertThat(needs).isNull();
            return;
        }
        assertThat(needs).as(name).isNotNull();
        assertThat(operation.path("x-scope").asString()).isEqualTo(needs.value().written());
        assertThat(operation.path("security").size()).isEqualTo(3);
        for (var status : List.of("400", "401", "403", "406", "429")) {
            assertThat(operation.path("responses").has(status)).as(name + status).isTrue();
        }
        var parameters = new ArrayList<String>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(parameter.path("name").asString()));
        assertThat(parameters).as(name).doesNotContain("request").doesNotHaveDuplicates();
        assertThat(
                        operation.path("responses").path("200").isMissingNode()
                                && operation.path("responses").path("201").isMissingNode()
                                && operation.path("responses").path("204").isMissingNode())
                .as(name)
                .isFalse();
    }

    @Test
    void anAdministratorReachesLearnersOfOtherFamiliesAndTheirParentsSeeIt() {
        clock.stopAt(Instant.parse("2026-03-10T08:00:00Z"));
        var alex = household.administrator("Alex");
        var lesson = studies.finish(mia, "math/numbers.compare", 3, Duration.ofSeconds(9));
        var foreign = with(alex, EnumSet.allOf(Scope.class));
        for (var path : List.of("", "/lessons", "/lessons/" + lesson)) {
            assertThat(foreign.get(of(path)).status()).as(path).isEqualTo(200);
            assertThat(program.get(of(path)).status()).as(path).isEqualTo(200);
            assertThat(observe.performance(sam, mia.id(), 1).looks())
                    .as(path)
                    .extracting(OutsideLook::name, OutsideLook::at)
                    .contains(tuple("Alex", clock.instant()));
            clock.advance(Duration.ofMinutes(61));
        }
        var stranger = with(household.parent("Kim"), EnumSet.allOf(Scope.class));
        problem(stranger.get(of("")), 404, "not-found");
        problem(stranger.get(of("/lessons")), 404, "not-found");
    }

    @Test
    void thePageToTryItTakesEverythingFromHere() {
        var page = new Program(port, null).get("/api-docs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-security-policy"))
                .contains("default-src 'self'")
                .contains("connect-src 'self';");
        assertThat(page.text()).doesNotContain("http:", "https:");
        var library = page.text().replaceAll("(?s).*script src=\"([^\"]+)\".*", "$1");
        assertThat(new Program(port, null).get("/" + library).text()).contains("SwaggerUI");
    }
}

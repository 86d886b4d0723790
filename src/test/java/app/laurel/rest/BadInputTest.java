package app.laurel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.KeepKeys;
import app.laurel.access.NewKey;
import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import app.laurel.support.Program.Answer;
import app.laurel.support.TestClock;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What no program should send has its defined answer: no SQL, no stack trace, nothing half done.
 */
@LaurelTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {

    private static final Pattern CONTENT_LENGTH =
            Pattern.compile("content-length: (\\d+)", Pattern.CASE_INSENSITIVE);

    @LocalServerPort private int port;
    @Autowired private KeepKeys keys;
    @Autowired private Household household;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TestClock clock;

    private final SoftAssertions softly = new SoftAssertions();
    private Actor sam;
    private String adjustments;
    private String learner;
    private String secret;
    private Program program;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        learner = "/api/learners/" + household.learner(sam, "Mia").id();
        adjustments = learner + "/adjustments";
        secret = make(EnumSet.allOf(Scope.class));
        program = new Program(port, secret);
    }

    private String make(Set<Scope> scopes) {
        return keys.create(sam, new NewKey("Script", scopes, 1));
    }

    private void expect(Answer answer, int status, String code, String field) {
        var what = answer.text();
        softly.assertThat(answer.status()).as(what).isEqualTo(status);
        softly.assertThat(answer.header("content-type"))
                .as(what)
                .isEqualTo("application/problem+json");
        var problem = answer.json();
        softly.assertThat(problem.path("code").asString()).as(what).isEqualTo(code);
        softly.assertThat(problem.path("title").asString("!")).as(what).doesNotContain("!");
        softly.assertThat(problem.path("errors").path(0).path("field").asString(""))
                .as(what)
                .isEqualTo(field);
        softly.assertThat(what)
                .doesNotContain("Exception", "app.laurel", "org.", "select ", "insert ", "ERROR");
    }

    private void asks(String path, int status, String code, String field) {
        expect(program.get(path), status, code, field);
    }

    private void says(String body, String field) {
        expect(
                program.post(adjustments, body, "Idempotency-Key", "x" + body.hashCode()),
                400,
                field.isEmpty() ? "malformed" : "invalid",
                field);
    }

    @Test
    void inAddresses(CapturedOutput log) {
        asks("/api/learners?limit=abc", 400, "invalid", "limit");
        asks("/api/learners?limit=0", 400, "invalid", "limit");
        asks("/api/learners?limit=101", 400, "invalid", "limit");
        asks("/api/learners?limit=99999999999", 400, "invalid", "limit");
        asks("/api/redemptions?after=%00", 400, "invalid", "after");
        asks("/api/redemptions?after=bm8", 400, "invalid", "after");
        asks("/api/redemptions?after=MjAyNi0wMS0wMVQwMDowMDowMFp8eA", 400, "invalid", "after");
        asks(
                learner
                        + "/lessons?after=KzEwMDAwMDAwMC0wMS0wMVQwMDowMDowMFp8MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
                400,
                "invalid",
                "after");
        asks(learner + "/ledger?after=LTE", 400, "invalid", "after");
        asks(learner + "/ledger?wallet=abc", 400, "invalid", "wallet");
        asks(learner + "/ledger?wallet=00000000-0000-0000-0000-000000000000", 404, "not-found", "");
        asks(learner + "/balance?at=yesterday", 400, "invalid", "at");
        asks(learner + "/balance?at=%2B999999999-12-31T23:59", 400, "invalid", "at");
        asks(learner + "/balance?at=2026-11-18T12:00:00%2B99:00", 400, "invalid", "at");
        asks(learner + "/performance?weeks=0", 400, "invalid", "weeks");
        asks("/api/learners/abc", 404, "not-found", "");
        asks("/api/learners/99999999999", 404, "not-found", "");
        asks("/api/learners/-1", 404, "not-found", "");
        asks("/api/rewards/abc", 404, "not-found", "");
        asks("/api/redemptions/1' or '1'='1".replace(" ", "%20"), 404, "not-found", "");
        asks("/api/nothing", 404, "not-found", "");
        asks("/api", 404, "not-found", "");
        asks(learner + "/lessons/abc", 404, "not-found", "");
        softly.assertAll();
        assertThat(log.getAll()).doesNotContain("Exception");
    }

    @Test
    void inBodies(CapturedOutput log) {
        says("no json", "");
        says("", "");
        says("[]", "");
        says("null", "");
        says("{\"amount\":5,\"reason\":\"x\"} {}", "");
        says("{\"amount\":5,\"amount\":6,\"reason\":\"x\"}", "");
        says("{\"amount\":\"5\",\"reason\":\"x\"}", "amount");
        says("{\"amount\":1.5,\"reason\":\"x\"}", "amount");
        says("{\"amount\":99999999999,\"reason\":\"x\"}", "amount");
        says("{\"amount\":2000000,\"reason\":\"x\"}", "amount");
        says("{\"amount\":0,\"reason\":\"x\"}", "amount");
        says("{\"reason\":\"x\"}", "amount");
        says("{\"amount\":5}", "reason");
        says("{\"amount\":5,\"reason\":7}", "reason");
        says("{\"amount\":5,\"reason\":\"a\\u0000b\"}", "reason");
        says("{\"amount\":5,\"reason\":\"" + "x".repeat(201) + "\"}", "reason");
        says("{\"amount\":5,\"reason\":" + "[".repeat(5000), "reason");
        var learners = "/api/learners";
        var nothing = program.post(learners, "{\"name\":\"A\",\"grade\":1,\"subjects\":[null]}");
        softly.assertThat(nothing.status()).isEqualTo(400);
        softly.assertThat(nothing.text()).contains("\"field\":\"subjects");
        expect(
                program.post(
                        "/api/rewards",
                        "{\"title\":\"A\",\"cost\":1,\"emoji\":\"🎁\",\"colour\":\"sky\",\"category\":3}"),
                400,
                "invalid",
                "category");
        expect(
                program.post("/api/redemptions", "{}", "Idempotency-Key", "r"),
                400,
                "invalid",
                "rewardId");
        expect(
                program.post(learners, "{}", "Idempotency-Key", "with space"),
                400,
                "invalid",
                "Idempotency-Key");
        softly.assertAll();
        assertThat(jdbc.queryForObject("select count(*) from points_ledger", Integer.class))
                .isZero();
        assertThat(log.getAll()).doesNotContain("Exception");
    }

    @Test
    void inFormsAndMethods(CapturedOutput log) {
        expect(program.send("DELETE", "/api/learners", null), 405, "method-not-allowed", "");
        assertThat(program.send("PATCH", learner, "{}").header("allow")).contains("GET", "PUT");
        expect(program.get("/api/learners", "Accept", "text/csv"), 406, "not-acceptable", "");
        expect(
                program.post("/api/learners", "<a/>", "Content-Type", "text/xml"),
                415,
                "unsupported-media-type",
                "");
        expect(
                program.post(
                        "/api/learners",
                        "a=b",
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                415,
                "unsupported-media-type",
                "");
        expect(
                program.post("/api/learners", "{\"name\":\"" + "x".repeat(1 << 20) + "\"}"),
                413,
                "too-large",
                "");
        softly.assertAll();
        assertThat(log.getAll()).doesNotContain("Exception");
    }

    @Test
    void inKeys() {
        var nobody = new Program(port, null);
        expect(nobody.get("/api/learners"), 401, "sign-in", "");
        expect(nobody.post("/api/learners", "{}"), 401, "sign-in", "");
        for (var wrong : new String[] {"", "x", "laurel_" + "x".repeat(43), secret + "x"}) {
            expect(new Program(port, wrong).get("/api/learners"), 401, "key-unknown", "");
            expect(
                    nobody.get("/api/learners", "Authorization", "Bearer " + wrong),
                    401,
                    "key-unknown",
                    "");
        }
        expect(
                nobody.get("/api/learners", "Authorization", "Basic c2FtOng="),
                401,
                "key-unknown",
                "");
        assertThat(nobody.get("/api/learners", "Authorization", "bearer " + secret).status())
                .isEqualTo(200);
        assertThat(nobody.get("/api/learners").header("www-authenticate")).startsWith("Bearer");
        assertThat(program.get("/api/learners").header("set-cookie")).isEmpty();
        assertThat(
                        program.get("/api/learners", "Origin", "https://evil.example")
                                .header("access-control-allow-origin"))
                .isEmpty();
        assertThat(program.get("/home").text()).as("a key opens no view").doesNotContain("Mia");
        assertThat(program.get("/learners/1/export").status()).isNotEqualTo(200);

        var narrow = new Program(port, make(Set.of(Scope.REWARDS_READ)));
        expect(narrow.get("/api/learners"), 403, "scope-missing", "");
        keys.disable(sam, keys.all(sam).getFirst().id());
        expect(narrow.get("/api/rewards"), 401, "key-disabled", "");
        jdbc.update("update users set disabled_at = now() where id = ?", sam.id());
        expect(program.get("/api/learners"), 401, "key-without-person", "");
        jdbc.update("update users set disabled_at = null where id = ?", sam.id());
        clock.advance(Duration.ofDays(2));
        expect(program.get("/api/learners"), 401, "key-expired", "");
        softly.assertAll();
    }

    @Test
    void inWhatIsTooLongOrUnreadable() throws IOException {
        // 30 MB are announced and never sent: the answer comes without waiting for them
        assertThat(raw("POST /api/learners", "Content-Length: 31457280"))
                .startsWith("HTTP/1.1 413 ")
                .contains("\"code\":\"too-large\"");
        assertThat(raw("GET /api/%zz", "X: y")).startsWith("HTTP/1.1 400 ");
        assertThat(raw("GET /api/learners/%00", "X: y"))
                .startsWith("HTTP/1.1 400 ")
                .doesNotContain("Exception");
        assertThat(raw("GET /api/learners?limit=%zz", "X: y"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json");
    }

    private String raw(String request, String header) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var text =
                    "%s HTTP/1.1\r\nHost: laurel.example\r\nx-api-key: %s\r\nContent-Type: application/json\r\nConnection: close\r\n%s\r\n\r\n"
                            .formatted(request, secret, header);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        }
    }

    /**
     * Reads no further than the answer goes: where bytes were announced and did not come, the
     * server closes the connection a minute later.
     */
    private static String answer(InputStream input) throws IOException {
        var head = new StringBuilder();
        for (int next; head.indexOf("\r\n\r\n") < 0 && (next = input.read()) >= 0; ) {
            head.append((char) next);
        }
        var length = CONTENT_LENGTH.matcher(head);
        var body =
                length.find()
                        ? input.readNBytes(Integer.parseInt(length.group(1)))
                        : input.readAllBytes();
        return head + new String(body, StandardCharsets.UTF_8);
    }
}

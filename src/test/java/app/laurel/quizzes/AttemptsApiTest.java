package app.laurel.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.KeepKeys;
import app.laurel.access.NewKey;
import app.laurel.platform.Actor;
import app.laurel.rest.Scope;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import app.laurel.support.Races;
import java.util.Collections;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Programs play quizzes and read leaderboards; what is no attempt is refused and leaves nothing.
 */
@LaurelTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AttemptsApiTest {

    @LocalServerPort private int port;
    @Autowired private KeepKeys keys;
    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private ReadBoards boards;
    @Autowired private JdbcTemplate jdbc;

    private Actor sam;
    private Program program;
    private UUID quiz;
    private String path;
    private JsonNode questions;

    @BeforeEach
    void aQuiz() {
        sam = household.parent("Sam");
        program = with(sam);
        quiz = quizmaster.quiz(sam, "Capitals");
        path = "/api/quizzes/" + quiz;
        questions = program.get(path).json().path("questions");
    }

    private Program with(Actor actor) {
        var all = EnumSet.allOf(Scope.class);
        return new Program(port, keys.create(actor, new NewKey("Script", all, 1)));
    }

    private String answer(int question, int option) {
        var asked = questions.path(question);
        return "{\"questionId\":\"%s\",\"answerId\":\"%s\",\"displayOrder\":%d}"
                .formatted(
                        asked.path("id").asString(),
                        asked.path("answers").path(option).path("id").asString(),
                        question);
    }

    private static String body(String answers, Object time) {
        return "{\"answers\":[%s],\"totalTimeMs\":%s}".formatted(answers, time);
    }

    private int stored() {
        return jdbc.queryForObject("select count(*) from quiz_attempt", Integer.class);
    }

    @Test
    void anAttemptIsGradedListedAndRanked() {
        var whole = answer(0, 0) + "," + answer(1, 0);
        var made = program.post(path + "/attempts", body(whole, 9_000), "Idempotency-Key", "1");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().path("correctCount").asInt()).isEqualTo(2);
        assertThat(made.json().path("totalQuestions").asInt()).isEqualTo(2);
        var again = program.post(path + "/attempts", body(whole, 9_000), "Idempotency-Key", "1");
        assertThat(again.text()).isEqualTo(made.text());
        assertThat(stored()).isEqualTo(1);

        var list = program.get(path + "/attempts").json();
        assertThat(list.path("totalCount").asInt()).isEqualTo(1);
        for (var field : new String[] {"id", "userId", "number", "correctCount", "totalTimeMs"}) {
            assertThat(list.path("items").path(0).path(field)).isEqualTo(made.json().path(field));
        }
        var nobodys = program.get(path + "/attempts?userId=999999").json();
        assertThat(nobodys.path("totalCount").asInt()).isZero();

        var seen = boards.ofQuiz(sam, quiz, 1, 30).rows().getFirst();
        var board = program.get(path + "/leaderboard").json();
        var line = board.path("items").path(0);
        assertThat(line.path("rank").asLong()).isEqualTo(seen.rank());
        assertThat(line.path("correctCount").isInt()).isTrue();
        assertThat(line.path("correctCount").asInt()).isEqualTo(seen.correct());
        assertThat(line.path("totalTimeMs").asLong()).isEqualTo(seen.timeMs());
        assertThat(line.path("name").asString()).isEqualTo("Sam");
        assertThat(board.path("totalCount").asInt()).isEqualTo(1);
        var overall = program.get("/api/leaderboard?period=WEEK").json();
        assertThat(overall.path("items").path(0).path("totalCorrect").asInt()).isEqualTo(2);
        assertThat(overall.path("items").path(0).path("quizzesPlayed").asInt()).isEqualTo(1);
        assertThat(overall.toString() + board).doesNotContain("@", "email");
    }

    @Test
    void othersSeeNothingOfIt() {
        var kim = with(household.parent("Kim"));
        for (var one : new String[] {"/attempts", "/leaderboard"}) {
            assertThat(kim.get(path + one).status()).isEqualTo(404);
            assertThat(program.get("/api/quizzes/" + UUID.randomUUID() + one).status())
                    .isEqualTo(404);
        }
        assertThat(kim.post(path + "/attempts", body(answer(0, 0), 9_000)).status()).isEqualTo(404);
        assertThat(kim.get("/api/leaderboard").json().path("totalCount").asInt()).isZero();
    }

    @Test
    void whatIsNoAttemptIsRefusedAndLeavesNothing() {
        var other = program.get("/api/quizzes/" + quizmaster.quiz(sam, "Other")).json();
        var foreign = other.path("questions").path(0).path("id").asString();
        refused(body(String.join(",", Collections.nCopies(50, answer(0, 0))), 9_000), 400);
        refused(body("{\"questionId\":\"%s\"}".formatted(foreign), 9_000), 400);
        refused(body("{\"questionId\":\"abc\"}", 9_000), 400);
        refused(body("{\"questionId\":\"a\\u0000b\"}", 9_000), 400);
        refused(body(answer(0, 0), -1), 400);
        refused(body(answer(0, 0), "\"soon\""), 400);
        refused(body(answer(0, 0), "99999999999999999999"), 400);
        refused("{}", 400);
        refused("no json", 400);
        for (var query : new String[] {"page=0", "limit=abc", "limit=101", "period=never"}) {
            assertThat(program.get(path + "/leaderboard?" + query).status()).isEqualTo(400);
            assertThat(program.get("/api/leaderboard?" + query).status()).isEqualTo(400);
        }
        assertThat(program.get(path + "/attempts?userId=abc").status()).isEqualTo(400);
        assertThat(stored()).isZero();
    }

    private void refused(String body, int status) {
        var answer = program.post(path + "/attempts", body);
        assertThat(answer.status()).as(body + answer.text()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void theLastAttemptIsStoredOnceHoweverManyComeAtOnce() {
        var statuses = new ConcurrentLinkedQueue<Integer>();
        Runnable play =
                () ->
                        statuses.add(
                                program.post(path + "/attempts", body(answer(0, 0), 9_000))
                                        .status());
        assertThat(Races.run(Collections.nCopies(12, play))).containsOnlyNulls();
        assertThat(statuses).hasSize(12).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(stored()).isEqualTo(1);
    }
}

package app.laurel.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.KeepKeys;
import app.laurel.access.NewKey;
import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.questions.Kind;
import app.laurel.rest.Scope;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Programs read, write and put away quizzes as those of Respondeo do, by the rules of Laurel. */
@LaurelTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QuizzesApiTest {

    private static final String QUIZ =
            """
            {"title": "Capitals", "description": "Of Europe", "heroImageUrl": "", "difficulty": "easy",
             "maxAttempts": 2, "questions": [
              {"text": "France?", "answers": [{"text": "Paris", "isCorrect": true}, {"text": "Rome", "isCorrect": false}]},
              {"text": "Which are in Italy?", "answers": [{"text": "Milan", "isCorrect": true}, {"text": "Rome", "isCorrect": true}, {"text": "Bonn"}]}]}
            """;

    @LocalServerPort private int port;
    @Autowired private KeepKeys keys;
    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private ReadQuizzes read;
    @Autowired private AddPicture add;
    @Autowired private CheckQuiz check;
    @Autowired private Installation installation;
    @Autowired private JdbcTemplate jdbc;

    private Actor sam;
    private Program program;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        program = with(sam);
    }

    private Program with(Actor actor) {
        var all = EnumSet.allOf(Scope.class);
        return new Program(port, keys.create(actor, new NewKey("Script", all, 1)));
    }

    @Test
    void aQuizIsWrittenReadReplacedAndPutAway() {
        var added = program.post("/api/quizzes", QUIZ, "Idempotency-Key", "cities");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var path = added.header("location");
        var quiz = program.get(path).json();
        assertThat(quiz.path("title").asString()).isEqualTo("Capitals");
        assertThat(quiz.path("maxAttempts").asInt()).isEqualTo(2);
        assertThat(quiz.path("randomizeQuestions").asBoolean()).isTrue();
        var question = quiz.path("questions").path(0);
        assertThat(question.path("kind").asString()).isEqualTo("SINGLE");
        assertThat(question.path("answers").path(0).path("isCorrect").asBoolean()).isTrue();
        assertThat(quiz.path("questions").path(1).path("kind").asString()).isEqualTo("SEVERAL");
        var list = program.get("/api/quizzes").json();
        assertThat(list.path("totalCount").isInt()).isTrue();
        assertThat(list.path("totalCount").asInt()).isEqualTo(1);
        assertThat(list.path("totalPages").asInt()).isEqualTo(1);
        assertThat(list.path("currentPage").asInt()).isEqualTo(1);
        assertThat(list.path("hasMore").asBoolean(true)).isFalse();
        assertThat(list.path("items").path(0).path("questionCount").asInt()).isEqualTo(2);
        assertThat(list.toString()).doesNotContain("example.org\"", "@example.org");

        var tag = program.get(path).header("etag");
        var other = QUIZ.replace("Capitals", "Cities");
        assertThat(program.put(path, other, "If-Match", tag).status()).isEqualTo(200);
        assertThat(program.put(path, other, "If-Match", tag).status()).isEqualTo(412);
        assertThat(read.form(sam, id(path)).draft().title()).isEqualTo("Cities");
        assertThat(program.send("DELETE", path, null, "If-Match", tag).status()).isEqualTo(412);
        assertThat(program.get(path).status()).isEqualTo(200);
        var now = program.get(path).header("etag");
        assertThat(program.send("DELETE", path, null, "If-Match", now).status()).isEqualTo(204);
        assertThat(program.get("/api/quizzes").json().path("items").isEmpty()).isTrue();
    }

    @Test
    void whatWasJustWrittenIsKnownByItsTag() {
        var path = program.post("/api/quizzes", QUIZ).header("location");
        var first = program.put(path, QUIZ.replace("Capitals", "Cities"));
        assertThat(first.header("etag")).isNotEmpty().isEqualTo(program.get(path).header("etag"));
        var second =
                program.put(
                        path,
                        QUIZ.replace("Capitals", "Towns").replace("Bonn", "Kiel"),
                        "If-Match",
                        first.header("etag"));
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(program.get(path).json());
        assertThat(program.send("DELETE", path, null, "If-Match", second.header("etag")).status())
                .isEqualTo(204);
    }

    @Test
    void aQuizIsAddedOnceAndNotTakenForAnother() {
        var first = program.post("/api/quizzes", QUIZ, "Idempotency-Key", "cities");
        var path = first.header("location");
        jdbc.update("delete from api_answers");
        var again = program.post("/api/quizzes", QUIZ, "Idempotency-Key", "cities");
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(program.put(path, QUIZ.replace("Capitals", "Cities")).status()).isEqualTo(200);
        jdbc.update("delete from api_answers");
        var late = program.post("/api/quizzes", QUIZ, "Idempotency-Key", "cities");
        assertThat(late.status()).as(late.text()).isEqualTo(409);
        assertThat(late.json().path("rule").asString()).isEqualTo("quizzes.form.keyReused");
        assertThat(read.form(sam, id(path)).draft().title()).isEqualTo("Cities");
        assertThat(program.get("/api/quizzes").json().path("totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void whatItsAuthorReadsCanBeWrittenBack() throws IOException {
        var robin = household.administrator("Robin");
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
        var picture = PictureAddress.of(add.add(robin, png.toByteArray(), ""));
        var questions = new ArrayList<>(Quizmaster.ofEachKind());
        questions.add(
                new QuestionDraft(
                        Kind.TEXT,
                        "Where is the Eiffel Tower?",
                        List.of(new OptionDraft("París", true), new OptionDraft("Lutèce", true)),
                        "",
                        "",
                        true,
                        "In France.",
                        "It was built there.",
                        List.of("fractions.add-like"),
                        "",
                        ""));
        var draft =
                Player.withWords(Player.forGuests("All").with(questions).pictured(any -> picture));
        var id = quizmaster.publish(robin, draft);
        var path = "/api/quizzes/" + id;
        var before = read.form(robin, id).draft();
        var version = read.one(robin, id).quiz().version();
        var author = with(robin);
        var seen = author.get(path);
        var back = author.put(path, seen.text(), "If-Match", seen.header("etag"));
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(read.form(robin, id).draft()).isEqualTo(before);
        assertThat(read.one(robin, id).quiz().version()).isEqualTo(version);
        assertThat(back.json().path("questions")).isEqualTo(seen.json().path("questions"));
        var statement = seen.json().path("questions").path(2).path("answers");
        assertThat(statement.path(0).path("isCorrect").asBoolean()).isTrue();
        assertThat(statement.path(1).path("isCorrect").asBoolean()).isFalse();
        assertThat(program.get(path).text())
                .contains("Eiffel")
                .doesNotContain(
                        "publicPlay",
                        "hint",
                        "concepts",
                        "tolerance",
                        "accentsOptional",
                        "accepted",
                        "París",
                        "snow",
                        "isCorrect");
    }

    @Test
    void aPictureOfAnotherServerIsCopied() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
        var asked = new AtomicInteger();
        server.createContext(
                "/map.png",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(200, png.size());
                    exchange.getResponseBody().write(png.toByteArray());
                    exchange.close();
                });
        server.start();
        try {
            var open = new FetchPicture(add, InetAddress::getAllByName, host -> true);
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/map.png";
            var draft = Quizmaster.draft("Maps").with(List.of(Quizmaster.single("?", "a", "b")));
            var typed = draft.pictured(any -> address);
            var copies = new CopyPictures(check, open);
            assertThatThrownBy(() -> copies.copy(sam, typed))
                    .as("nothing is asked while words are missing")
                    .hasMessage("quizzes.form.picture.alt.missing");
            assertThat(asked).hasValue(0);
            var copied = copies.copy(sam, Player.withWords(typed));
            assertThat(copied.pictures()).hasSize(2);
            assertThat(Set.copyOf(copied.pictures())).hasSize(1);
            assertThat(asked).as("the same address is asked once").hasValue(1);
            quizmaster.publish(sam, copied);
            assertThat(program.get("/api/quizzes").text()).contains(copied.heroImageUrl());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void guestsSeePicturesWhereTheyMayPlay() throws IOException {
        var robin = household.administrator("Robin");
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
        var shown = PictureAddress.of(add.add(robin, png.toByteArray(), ""));
        var hidden = PictureAddress.of(add.add(robin, png.toByteArray(), ""));
        quizmaster.publish(
                robin, Player.withWords(Player.forGuests("Rivers").pictured(any -> shown)));
        var guest = new Program(port, null);
        assertThat(guest.get(shown).status()).isEqualTo(404);
        installation.setGuestsPlay(robin, true);
        assertThat(guest.get(shown).status()).isEqualTo(200);
        assertThat(guest.get(shown).header("content-type")).isEqualTo("image/jpeg");
        assertThat(guest.get(hidden).status()).isEqualTo(404);
    }

    private static String withHero(String address) {
        return QUIZ.replace("\"heroImageUrl\": \"\"", "\"heroImageUrl\": \"" + address + "\"");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void whatIsRightIsForThoseWhoMayChangeIt() {
        var robin = household.administrator("Robin");
        var path = "/api/quizzes/" + quizmaster.quiz(robin, "Numbers");
        var seen = program.get(path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("\"text\":\"4\"").doesNotContain("isCorrect", "Robin");
        assertThat(with(robin).get(path).text()).contains("\"isCorrect\":true");
        assertThat(program.put(path, QUIZ).status()).isEqualTo(404);
        assertThat(program.send("DELETE", path, null).status()).isEqualTo(404);
        var kim = household.parent("Kim");
        var family = "/api/quizzes/" + quizmaster.quiz(sam, "Only ours");
        assertThat(with(kim).get(family).status()).isEqualTo(404);
        assertThat(with(kim).get("/api/quizzes").json().path("totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void badInputHasItsAnswer() {
        refused(QUIZ.replace("\"Capitals\"", "\"\""), "title");
        refused(QUIZ.replace("Capitals", "x".repeat(71)), "title");
        refused(withHero("javascript:alert(1)"), "heroImageUrl");
        refused(withHero("/quiz-pictures/" + UUID.randomUUID()), "heroImageUrl");
        refused(withHero("http://127.0.0.1:9/map.png"), "heroImageUrl");
        refused(
                QUIZ.replace(
                        "\"text\": \"Which",
                        "\"imageUrl\": \"http://10.0.0.1/\", \"text\": \"Which"),
                "questions[1].imageUrl");
        refused(QUIZ.replace("\"maxAttempts\": 2", "\"maxAttempts\": 3000000000"), "maxAttempts");
        refused(QUIZ.replace("\"maxAttempts\": 2", "\"maxAttempts\": 0"), "maxAttempts");
        refused(QUIZ.replace("France?", "a\\u0000b"), "questions[0].text");
        refused(QUIZ.replace("\"easy\"", "\"hopeless\""), "difficulty");
        refused("{\"title\":\"x\",\"description\":\"x\",\"questions\":[]}", "questions");
        assertThat(program.post("/api/quizzes", "{\"questions\":[null]}").status()).isEqualTo(400);
        for (var query : new String[] {"page=0", "page=-1", "page=abc", "limit=abc", "limit=0"}) {
            var answer = program.get("/api/quizzes?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.json().path("errors").path(0).path("field").asString())
                    .isEqualTo(query.replaceAll("=.*", ""));
        }
        assertThat(program.get("/api/quizzes/abc").status()).isEqualTo(404);
        assertThat(program.get("/api/quizzes?page=1000000").json().path("items").isEmpty())
                .isTrue();
        assertThat(program.get("/api/quizzes").json().path("totalCount").asInt()).isZero();
    }

    private void refused(String body, String field) {
        var answer = program.post("/api/quizzes", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .as(answer.text())
                .isEqualTo(field);
    }
}

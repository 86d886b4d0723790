package app.laurel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.KeepKeys;
import app.laurel.access.NewKey;
import app.laurel.platform.Actor;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.shell.Text;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import app.laurel.support.Studies;
import app.laurel.support.Views;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What programs read is what people see, and what one side does, the other sees. */
@LaurelTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SameForProgramsTest extends Views {

    private static final String MATTER = "science/solid-liquid-gas";
    private static final String FRACTIONS = "math/fractions.add-like";

    @LocalServerPort private int port;
    @Autowired private KeepKeys keys;
    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private Books books;

    private Actor sam;
    private Actor mia;
    private Program program;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        program =
                new Program(
                        port,
                        keys.create(sam, new NewKey("Script", EnumSet.allOf(Scope.class), 1)));
        signIn(sam);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    private JsonNode read(String path) {
        var answer = program.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<JsonNode> items(String path) {
        var items = new ArrayList<JsonNode>();
        read(path).path("items").forEach(items::add);
        return items;
    }

    private JsonNode write(String path, @Nullable String body) {
        return write("POST", path, body);
    }

    private JsonNode write(String method, String path, @Nullable String body) {
        var answer =
                program.send(method, path, body, "Idempotency-Key", UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }

    private String ofMia(String path) {
        return "/api/learners/" + mia.id() + path;
    }

    private String page(String part) {
        return "learners/" + mia.id() + part;
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream().skip(1).map(Views::text).toList();
    }

    /** Asking for components brings the view up to date. */
    private String shown() {
        assertThat($(Component.class).exists()).isTrue();
        return text((Component) getCurrentView());
    }

    private static String said(JsonNode json, String name) {
        return json.path(name).asString();
    }

    @Test
    void learners() {
        open("learners");
        write("/api/learners", "{\"name\": \"Ada\", \"grade\": 2, \"subjects\": [\"Math\"]}");
        soon(() -> assertThat(shown()).contains("Ada"));
        open("learners/new");
        field("Name or nickname").setValue("Ben");
        test($(Select.class).single()).selectItem("Grade 5");
        click("Add");
        var all = items("/api/learners");
        assertThat(all)
                .extracting(one -> said(one, "name"))
                .containsExactlyInAnyOrder("Ada", "Ben", "Mia");
        var ben =
                all.stream()
                        .filter(one -> said(one, "name").equals("Ben"))
                        .findFirst()
                        .orElseThrow();
        var seen = text(open("learners"));
        for (var one : all) {
            assertThat(seen).contains(said(one, "name"), "Grade " + one.path("grade").asInt());
        }
        write(
                "PUT",
                "/api/learners/" + ben.path("id").asInt(),
                "{\"name\": \"Benno\", \"grade\": 6, \"subjects\": [\"Math\"]}");
        soon(() -> assertThat(shown()).contains("Benno", "Grade 6").doesNotContain("Grade 5"));
    }

    @Test
    void performanceAndLessons() {
        studies.finish(mia, FRACTIONS, 5, Duration.ofSeconds(9));
        studies.finish(mia, FRACTIONS, 7, Duration.ofSeconds(9));
        studies.finish(mia, MATTER, 4, Duration.ofSeconds(9));
        var performance = read(ofMia("/performance"));
        var seen = text(open(page("")));
        assertThat(performance.path("subjects").size()).isEqualTo(2);
        for (var subject : performance.path("subjects")) {
            assertThat(seen)
                    .contains(said(subject, "name"))
                    .contains(Text.of("insights.level." + said(subject, "level")))
                    .contains(
                            Text.of(
                                    "insights.subject.remark",
                                    subject.path("lessons").asInt(),
                                    subject.path("answers").asInt(),
                                    subject.path("correct").asInt()));
        }
        assertThat(seen)
                .contains(performance.path("spendable").asInt() + " points to spend")
                .contains(performance.path("streak").asInt() + "-day streak");
        var concepts = text(open(page("/concepts")));
        assertThat(performance.path("concepts").size()).isPositive();
        for (var concept : performance.path("concepts")) {
            assertThat(concepts).contains(said(concept, "name"));
        }

        var lessons = items(ofMia("/lessons"));
        assertThat(lessons).hasSize(3);
        for (var lesson : lessons) {
            var id = said(lesson, "id");
            open(page("/answers?lesson=" + id));
            var answers =
                    $(ListItem.class).withClassName("answer").all().stream()
                            .map(Views::text)
                            .toList();
            var told = read(ofMia("/lessons/" + id)).path("answers");
            assertThat(answers).hasSize(told.size()).hasSize(lesson.path("answered").asInt());
            for (var one : told) {
                assertThat(answers)
                        .filteredOn(text -> text.startsWith(said(one, "question")))
                        .first()
                        .asString()
                        .contains(said(one, "chosen"), said(one, "right"), said(lesson, "title"));
            }
            signIn(mia);
            assertThat(text(open("lesson/" + id + "/result")))
                    .contains(Integer.toString(lesson.path("correct").asInt()));
            signIn(sam);
        }
    }

    @Test
    void balanceLedgerAndAdjustments() {
        studies.finish(mia, MATTER, 5, Duration.ofSeconds(9));
        open(page("/points"));
        var line =
                said(
                        write(
                                ofMia("/adjustments"),
                                "{\"amount\": 12, \"reason\": \"Fed the cat\"}"),
                        "line");
        soon(() -> assertThat(shown()).contains("Fed the cat"));
        sameLedger();
        click("Give or take…");
        $(IntegerField.class).single().setValue(15);
        test($(NativeButton.class).withText("Helped at home").single()).click();
        test($(Button.class).withCondition(one -> one.getText().endsWith(" points")).single())
                .click();
        assertThat(said(items(ofMia("/ledger")).getFirst(), "what")).isEqualTo("Helped at home");
        sameLedger();
        undo();
        assertThat(items(ofMia("/ledger")).getFirst().path("amount").asInt()).isEqualTo(-15);
        sameLedger();
        write(ofMia("/ledger/" + line + "/undo"), "{}");
        soon(() -> assertThat(shown()).contains("Undone: Fed the cat"));
        sameLedger();
    }

    private void sameLedger() {
        var lines = items(ofMia("/ledger"));
        var rows = rows();
        assertThat(rows).hasSize(lines.size());
        for (var i = 0; i < lines.size(); i++) {
            var amount = lines.get(i).path("amount").asInt();
            assertThat(rows.get(i))
                    .containsSubsequence(
                            said(lines.get(i), "what"),
                            said(lines.get(i), "by"),
                            (amount < 0 ? "−" : "+") + Math.abs(amount),
                            Integer.toString(lines.get(i).path("balance").asInt()));
        }
        assertThat(shown())
                .contains(read(ofMia("/balance")).path("balance").asInt() + " points to spend");
    }

    @Test
    void rewards() {
        open("rewards");
        write(
                "/api/rewards",
                "{\"title\": \"Film night\", \"cost\": 40, \"category\": \"OUTING\", \"emoji\": \"🎁\", \"colour\": \"sky\", \"description\": \"With popcorn\"}");
        soon(() -> assertThat(shown()).contains("Film night"));
        open("rewards/new");
        field("Name").setValue("Zoo");
        $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "Cost in points")
                .single()
                .setValue(120);
        click("Save");
        var all = items("/api/rewards");
        assertThat(all).extracting(one -> said(one, "title")).contains("Film night", "Zoo");
        var seen = text(open("rewards"));
        for (var one : all) {
            assertThat(seen).contains(said(one, "title"), one.path("cost").asInt() + " points");
        }
        assertThat(seen).contains("With popcorn");
        write("/api/rewards/" + said(all.getFirst(), "id") + "/archive", null);
        signIn(mia);
        assertThat(text(open("shop")))
                .contains(said(all.getLast(), "title"))
                .doesNotContain(said(all.getFirst(), "title"));
    }

    @Test
    void redemptions() {
        household.give(mia, 100);
        var reward =
                said(
                        write(
                                "/api/rewards",
                                "{\"title\": \"Film night\", \"cost\": 40, \"category\": \"OUTING\", \"emoji\": \"🎁\", \"colour\": \"sky\"}"),
                        "id");
        var wanted = "{\"learnerId\": %d, \"rewardId\": \"%s\"}".formatted(mia.id(), reward);

        // Asked for in the shop, approved by a program, undone by a parent
        signIn(mia);
        open("shop");
        click("I want this");
        $(TextField.class).single().setValue("please!");
        click("Yes, I want this");
        var waiting = items("/api/redemptions/waiting").getFirst();
        assertThat(said(waiting, "learnerNote")).isEqualTo("please!");
        assertThat(waiting.path("cost").asInt()).isEqualTo(40);
        signIn(sam);
        assertThat(text(open("requests"))).contains("please!", "40 points", "Film night");
        write("/api/redemptions/" + said(waiting, "id") + "/approve", null);
        soon(() -> assertThat(shown()).contains("approved by you"));
        undoAsParent(said(waiting, "id"));

        // Asked for by a program, rejected by a parent
        var second = said(write("/api/redemptions", wanted), "id");
        soon(() -> assertThat($(Button.class).withText("Not now…").exists()).isTrue());
        click("Not now…");
        test($(NativeButton.class).withText("After homework").single()).click();
        click("Say not now");
        same(second, "REJECTED", 100);
        assertThat(said(read("/api/redemptions/" + second), "parentNote"))
                .isEqualTo("After homework");

        // Asked for by a program, approved by a parent, undone by a program
        var third = said(write("/api/redemptions", wanted), "id");
        soon(() -> assertThat($(Button.class).withText("Approve").exists()).isTrue());
        click("Approve");
        same(third, "APPROVED", 60);
        write("/api/redemptions/" + third + "/undo", "{\"reason\": \"Rain\"}");
        soon(() -> assertThat(shown()).contains("“Rain”"));
        same(third, "REVERSED", 100);

        // Asked for by a program, rejected by a program
        var fourth = said(write("/api/redemptions", wanted), "id");
        write("/api/redemptions/" + fourth + "/reject", "{\"note\": \"Too late\"}");
        soon(() -> assertThat(shown()).contains("“Too late”"));
        same(fourth, "REJECTED", 100);

        // Asked for by either and taken back by the other
        signIn(mia);
        open("shop");
        var fifth = said(write("/api/redemptions", wanted), "id");
        soon(() -> assertThat(shown()).contains("Waiting for Sam"));
        click("Take it back");
        same(fifth, "CANCELLED", 100);
        click("I want this");
        click("Yes, I want this");
        var sixth = said(items("/api/redemptions/waiting").getFirst(), "id");
        write("/api/redemptions/" + sixth + "/cancel", null);
        soon(() -> assertThat($(Button.class).withText("I want this").exists()).isTrue());
        same(sixth, "CANCELLED", 100);
        assertThat(text(open("shop/requests"))).contains("Film night");
        assertThat(items("/api/redemptions/of-learner/" + mia.id())).hasSize(6);
    }

    private void undoAsParent(String id) {
        same(id, "APPROVED", 60);
        click("Undo");
        assertThat(shown()).contains("undone by you");
        same(id, "REVERSED", 100);
    }

    private void same(String redemption, String status, int balance) {
        assertThat(said(read("/api/redemptions/" + redemption), "status")).isEqualTo(status);
        assertThat(read(ofMia("/balance")).path("balance").asInt()).isEqualTo(balance);
    }

    @Test
    void quizzesAndLeaderboards() {
        var capitals =
                said(
                        write(
                                "/api/quizzes",
                                """
                                {"title": "Capitals", "description": "Of Europe", "questions": [
                                 {"text": "France?", "answers": [{"text": "Paris", "isCorrect": true}, {"text": "Rome", "isCorrect": false}]}]}
                                """),
                        "id");
        quizmaster.publish(sam, Player.draft("Water", 2, 90, 2));
        var all = items("/api/quizzes");
        assertThat(all).hasSize(2);
        signIn(mia);
        var list = text(open("quiz-list"));
        for (var one : all) {
            var count = one.path("questionCount").asInt();
            assertThat(list)
                    .contains(
                            said(one, "title"), count + (count == 1 ? " question" : " questions"));
        }
        signIn(sam);
        open("quizzes/" + capitals + "/edit");
        field("Title").setValue("Capital cities");
        click("Publish");
        var quiz = read("/api/quizzes/" + capitals);
        assertThat(said(quiz, "title")).isEqualTo("Capital cities");

        open("leaderboard");
        player.play(mia, UUID.fromString(capitals), 0);
        var asked = quiz.path("questions").path(0);
        write(
                "/api/quizzes/" + capitals + "/attempts",
                "{\"answers\": [{\"questionId\": \"%s\", \"answerId\": \"%s\", \"displayOrder\": 0}], \"totalTimeMs\": 9000}"
                        .formatted(said(asked, "id"), said(asked.path("answers").path(0), "id")));
        soon(() -> assertThat(shown()).contains("Sam", "Mia"));
        sameBoard("/api/leaderboard", "totalCorrect");
        open("quizzes/" + capitals);
        sameBoard("/api/quizzes/" + capitals + "/leaderboard", "correctCount");
    }

    private void sameBoard(String path, String right) {
        var lines = items(path);
        var rows = rows();
        assertThat(rows).hasSize(2).hasSize(lines.size());
        for (var i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i))
                    .containsSubsequence(
                            Long.toString(lines.get(i).path("rank").asLong()),
                            said(lines.get(i), "name"),
                            Integer.toString(lines.get(i).path(right).asInt()));
        }
    }
}

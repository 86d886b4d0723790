package app.laurel.insights.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.Sessions;
import app.laurel.learning.DecideReport;
import app.laurel.learning.ObserveCurriculum;
import app.laurel.learning.PractiseMistakes;
import app.laurel.learning.ReportQuestion;
import app.laurel.learning.WithdrawQuestion;
import app.laurel.mastery.Guidance;
import app.laurel.mastery.GuideLearner;
import app.laurel.mastery.SetWeeklyGoal;
import app.laurel.mastery.WeeklyGoal;
import app.laurel.people.ChooseLook;
import app.laurel.people.KeepLearners;
import app.laurel.people.LearnerDetails;
import app.laurel.people.PageLook;
import app.laurel.platform.Actor;
import app.laurel.quizzes.KeepPseudonyms;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.GiveTogether;
import app.laurel.rewards.KeepFamilyGoals;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.RewardPicture;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Studies;
import app.laurel.tasks.GiveTask;
import app.laurel.tasks.TaskDetails;
import app.laurel.tasks.Teachable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parents take everything about a learner along; nobody else does. */
@LaurelTest
@AutoConfigureMockMvc
class LearnerExportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired private MockMvcTester http;
    @Autowired private Sessions sessions;
    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private KeepLearners learners;
    @Autowired private PractiseMistakes practice;
    @Autowired private ReportQuestion report;
    @Autowired private DecideReport reports;
    @Autowired private ObserveCurriculum observe;
    @Autowired private WithdrawQuestion withdraw;
    @Autowired private GiveTask tasks;
    @Autowired private SetWeeklyGoal weeklyGoals;
    @Autowired private GuideLearner guide;
    @Autowired private ChooseLook looks;
    @Autowired private KeepFamilyGoals familyGoals;
    @Autowired private GiveTogether together;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private KeepPseudonyms pseudonyms;
    @Autowired private JdbcTemplate jdbc;

    private Actor sam;
    private Actor mia;
    private MockHttpSession session;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        session = sessions.of(sam);
    }

    @Test
    void holdsEverythingTwice() throws IOException {
        studies.finish(mia, "math/fractions.add-like", 4, Duration.ofMinutes(1));
        household.give(mia, 100);
        goals.put(mia, toyshop.reward(sam, "Skateboard", 40), 10, "once");
        var movie = toyshop.reward(sam, "Movie", 20);
        var request = UUID.randomUUID();
        requests.request(mia, request, movie, "with \"popcorn\", please");
        decide.reject(sam, request, "=HYPERLINK(\"http://evil.example\")");

        var files = files(download(mia.id()));

        assertThat(files.keySet())
                .startsWith("README.txt")
                .containsAll(both("profile", "lessons", "answers", "mastery", "performance"))
                .containsAll(both("weeks", "days", "ledger", "goals", "redemptions"))
                .containsAll(both("achievements"));
        assertThat(json(files, "profile").get(0).get("name").asString()).isEqualTo("Mia");
        assertThat(json(files, "profile").get(0).get("subjects")).hasSize(2);
        assertThat(json(files, "lessons").get(0).get("score").asInt()).isEqualTo(57);
        assertThat(json(files, "answers")).hasSize(7);
        assertThat(json(files, "mastery").get(0).get("conceptName").asString())
                .isEqualTo("Adding like fractions");
        assertThat(json(files, "performance").get(0).get("lessons").asInt()).isEqualTo(1);
        assertThat(json(files, "days").get(0).get("minutes").asInt()).isEqualTo(7);
        assertThat(json(files, "goals").get(0).get("saved").asInt()).isEqualTo(10);
        assertThat(json(files, "achievements").get(0).get("earnedAt").asString()).contains("T");
        assertThat(json(files, "ledger"))
                .hasSize(jdbc.queryForObject("select count(*) from points_ledger", Integer.class));
        assertThat(files.get("ledger.csv")).contains(",-20,").doesNotContain("'-20");
        assertThat(files.get("redemptions.csv"))
                .startsWith("\uFEFFid,reward,cost,status,")
                .contains("\"with \"\"popcorn\"\", please\"")
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"")
                .contains(",REJECTED,");
        assertThat(json(files, "redemptions").get(0).get("parentNote").asString())
                .isEqualTo("=HYPERLINK(\"http://evil.example\")");
    }

    @Test
    void holdsEveryQuizThatWasPlayed() throws IOException {
        var quiz = quizmaster.publish(sam, Quizmaster.draft("Capitals"));
        player.play(mia, quiz, 1);
        pseudonyms.agree(sam, mia.id(), "Quick fox");
        player.play(household.learner(sam, "Jonas"), quiz, 2);

        var files = files(download(mia.id()));

        var attempts = json(files, "quiz-attempts");
        assertThat(attempts).hasSize(1);
        assertThat(attempts.get(0).get("title").asString()).isEqualTo("Capitals");
        assertThat(attempts.get(0).get("state").asString()).isEqualTo("FINISHED");
        assertThat(attempts.get(0).get("correct").asInt()).isEqualTo(1);
        var answers = json(files, "quiz-answers");
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).get("question").asString()).endsWith("?");
        assertThat(answers.get(0).get("answer").asString()).isNotBlank();
        assertThat(answers)
                .extracting(one -> one.get("rightAnswer").asString())
                .containsExactlyInAnyOrder("4", "Paris");
        assertThat(answers)
                .extracting(one -> one.get("correct").asBoolean())
                .containsExactlyInAnyOrder(true, false);
        assertThat(json(files, "quiz-pay").get(0).get("paid").asInt()).isEqualTo(3);
        assertThat(json(files, "pseudonym").get(0).get("agreedBy").asString()).isEqualTo("Sam");
        assertThat(files.get("README.txt")).contains("quiz-attempts", "quiz-answers", "quiz-pay");
    }

    @Test
    void holdsWhatWasGivenWishedAndReported() throws IOException {
        var lesson = studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofMinutes(1));
        var again = practice.of(mia, lesson);
        report.report(mia, lesson, 0, "The picture is wrong");
        decide(sam);
        var robin = household.administrator("Robin");
        withdraw.keep(
                robin, observe.reported(robin, ObserveCurriculum.OLDEST, "", 1).getFirst().hash());
        tasks.give(
                sam,
                UUID.randomUUID(),
                mia.id(),
                new TaskDetails(
                        new Teachable(Teachable.Kind.LESSON, "science/food-chains", "Food chains"),
                        LocalDate.now().plusDays(3),
                        "Before Friday"));
        weeklyGoals.set(mia, WeeklyGoal.Measure.MINUTES, 45);
        guide.hide(sam, mia.id(), Guidance.Kind.SUBJECT, "Science");
        looks.choose(mia, PageLook.CALM);
        household.give(mia, 50);
        var zoo = UUID.randomUUID();
        familyGoals.add(sam, zoo, "A day at the zoo", 300, RewardPicture.TENT);
        together.give(mia, zoo, 30, "k1");

        var files = files(download(mia.id()));

        assertThat(json(files, "profile").get(0).get("look").asString()).isEqualTo("CALM");
        assertThat(json(files, "lessons").findValuesAsString("practiceOf")).contains(lesson);
        assertThat(json(files, "lessons").findValuesAsString("id")).contains(again);
        var said = json(files, "question-reports").get(0);
        assertThat(said.get("words").asString()).isEqualTo("The picture is wrong");
        assertThat(said.get("decidedBy").asString()).isEqualTo("Sam");
        assertThat(said.get("hidden").asBoolean()).isTrue();
        assertThat(said.get("administrator").asString()).isEqualTo("KEPT");
        var task = json(files, "tasks").get(0);
        assertThat(task.get("note").asString()).isEqualTo("Before Friday");
        assertThat(task.get("givenBy").asString()).isEqualTo("Sam");
        assertThat(json(files, "guidance").get(0).get("about").asString()).isEqualTo("Science");
        assertThat(json(files, "guidance").get(0).get("hidden").asBoolean()).isTrue();
        assertThat(json(files, "weekly-goal").get(0).get("target").asInt()).isEqualTo(45);
        assertThat(json(files, "lesson-pay").get(0).get("lesson").asString()).isEqualTo(lesson);
        assertThat(json(files, "lesson-pay").get(0).get("paid").asInt()).isPositive();
        assertThat(files.get("goals.csv")).contains("A day at the zoo,300,30,true");
        for (var file : files.keySet()) {
            if (file.endsWith(".csv")) {
                assertThat(files.get("README.txt")).contains(file.replace(".csv", " "));
            }
        }
    }

    private void decide(Actor parent) {
        reports.hide(parent, reports.waiting(parent).getFirst().id());
    }

    @Test
    void nothingIsLostBetweenPages() throws IOException {
        for (var i = 0; i < 1001; i++) {
            household.give(mia, 1);
        }
        var numbers =
                json(files(download(mia.id())), "ledger").findValuesAsString("number").stream();
        assertThat(numbers).hasSize(1001).doesNotHaveDuplicates();
    }

    @Test
    void whoNeverLearntHasAnArchiveToo() throws IOException {
        assertThat(json(files(download(mia.id())), "answers")).isEmpty();
        learners.archive(sam, mia.id());
        assertThat(json(files(download(mia.id())), "profile").get(0).get("archived").asBoolean())
                .isTrue();
    }

    @Test
    void theFileIsNamedAfterTheLearner() {
        assertThat(disposition(mia.id())).contains("laurel-Mia-").endsWith(".zip");
        learners.change(
                sam,
                mia.id(),
                new LearnerDetails("../\"; Zoë\u202E/con", 4, "🦊", "sun", List.of("Math")));
        assertThat(disposition(mia.id()))
                .contains("filename*=UTF-8''laurel-Zo%C3%AB-con-")
                .doesNotContain("..", "\u202E");
        learners.change(sam, mia.id(), new LearnerDetails("🦊🦊", 4, "🦊", "sun", List.of("Math")));
        assertThat(disposition(mia.id())).contains("laurel-" + mia.id() + "-");
    }

    @Test
    void itIsRecorded() {
        download(mia.id());
        assertThat(
                        jdbc.queryForMap(
                                "select actor_id, family_id, learner_id from audit_log where action = 'LEARNER_EXPORTED'"))
                .containsEntry("actor_id", sam.id())
                .containsEntry("family_id", sam.familyId())
                .containsEntry("learner_id", mia.id());
    }

    @Test
    void foreignAndUnknownLearnersAreNotFound() {
        var foreign = household.learner(household.parent("Kim"), "Ada");
        var one = get(foreign.id(), session);
        var other = get(987_654_321, session);
        assertThat(one).hasStatus(404).bodyText().contains("There is nothing here");
        assertThat(other).hasStatus(404).body().isEqualTo(body(one));
        assertThat(get(sam.id(), session)).hasStatus(404);
        assertThat(exports()).isZero();
    }

    @Test
    void theSignedLedgerIsForParentsAndAdministrators() throws IOException {
        household.give(mia, 10);
        for (var adult : new Actor[] {sam, household.administrator("Robin")}) {
            var answer =
                    http.get()
                            .uri("/learners/" + mia.id() + "/ledger")
                            .session(sessions.of(adult))
                            .exchange();
            assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
            assertThat(answer.getResponse().getHeader("Content-Disposition"))
                    .contains("laurel-ledger-Mia-");
            assertThat(answer.getResponse().getContentAsString().lines()).hasSize(3);
        }
        for (var stranger : new Actor[] {mia, household.parent("Kim")}) {
            assertThat(
                            http.get()
                                    .uri("/learners/" + mia.id() + "/ledger")
                                    .session(sessions.of(stranger))
                                    .exchange())
                    .hasStatus(404);
        }
    }

    @Test
    void neitherLearnersNorAdministratorsOfOtherFamiliesExport() {
        assertThat(get(mia.id(), sessions.of(mia))).hasStatus(404);
        assertThat(get(mia.id(), sessions.of(household.administrator("Robin")))).hasStatus(404);
        assertThat(exports()).isZero();
    }

    @Test
    void withoutASessionThereIsTheSignIn() {
        assertThat(get(mia.id(), new MockHttpSession())).hasStatus3xxRedirection();
    }

    @Test
    void aSessionThatIsOverExportsNothing() {
        jdbc.update("update users set sign_in_epoch = sign_in_epoch + 1 where id = ?", sam.id());
        assertThat(get(mia.id(), session)).hasStatus3xxRedirection();
        assertThat(session.isInvalid()).isTrue();
        assertThat(exports()).isZero();
    }

    private MvcTestResult get(int learner, MockHttpSession with) {
        return http.get().uri("/learners/{id}/export", learner).session(with).exchange();
    }

    private static byte[] body(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult download(int learner) {
        var answer = get(learner, session);
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        return answer;
    }

    private String disposition(int learner) {
        return String.valueOf(download(learner).getResponse().getHeader("Content-Disposition"));
    }

    private int exports() {
        return jdbc.queryForObject(
                "select count(*) from audit_log where action = 'LEARNER_EXPORTED'", Integer.class);
    }

    private static Map<String, String> files(MvcTestResult answer) throws IOException {
        var files = new LinkedHashMap<String, String>();
        var bytes = body(answer);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static JsonNode json(Map<String, String> files, String name) {
        return JSON.readTree(files.get(name + ".json"));
    }

    private static List<String> both(String... names) {
        return List.of(names).stream()
                .flatMap(name -> List.of(name + ".json", name + ".csv").stream())
                .toList();
    }
}

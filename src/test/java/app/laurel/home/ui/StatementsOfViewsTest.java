package app.laurel.home.ui;

import app.laurel.access.UseLinks;
import app.laurel.learning.LearningRecord;
import app.laurel.people.InstallationKey;
import app.laurel.platform.Actor;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No view takes more than six statements to open, whoever opens it. */
class StatementsOfViewsTest extends ViewTest {

    private static final int MOST = 6;

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private LearningRecord record;
    @Autowired private Toyshop toyshop;
    @Autowired private SaveForGoal goals;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private UseLinks links;
    @Autowired private InstallationKey key;

    private final SoftAssertions faults = new SoftAssertions();

    private Actor administrator;
    private Actor parent;
    private Actor mia;
    private String finished;
    private UUID goal;
    private UUID quiz;
    private UUID played;
    private UUID running;

    @BeforeEach
    void aFamilyWithSomethingToSee() {
        administrator = household.administrator("Robin");
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
        household.learner(parent, "Jonas");
        finished = studies.finish(mia, "math/fractions.add-like", 3, Duration.ofSeconds(9));
        studies.begin(mia, "math/numbers.compare", 2, 1, Duration.ofSeconds(9));
        quiz = quizmaster.publish(parent, Player.draft("Water", 3, 600, 4));
        played = player.play(mia, quiz, 3);
        running = player.begin(mia, quiz);
        household.give(mia, 100);
        goal = toyshop.reward(parent, "Skateboard", 200);
        goals.put(mia, goal, 30, "first");
        toyshop.request(mia, toyshop.reward(parent, "Film night", 20));
        key.sign(); // made once, by whoever needs it first
    }

    @AfterEach
    void tellAll() {
        faults.assertAll();
    }

    @Test
    void nobodyInParticular() {
        openEach(
                List.of(
                        "sign-in",
                        "sign-in/learner",
                        "register",
                        "forgot",
                        "invitation/" + links.inviteCoParent(parent),
                        "reset/" + links.resetPassword(administrator, parent.id(), "Forgot it"),
                        "faces"));
    }

    @Test
    void aParent() {
        signIn(parent);
        openEach(
                List.of(
                        "home",
                        "learners",
                        "learners/new",
                        "learners/" + mia.id() + "/edit",
                        "learners/" + mia.id(),
                        "learners/" + mia.id() + "/concepts",
                        "learners/" + mia.id() + "/map",
                        "learners/" + mia.id() + "/answers",
                        "learners/" + mia.id() + "/quizzes",
                        "learners/" + mia.id() + "/points",
                        "learners/" + mia.id() + "/tasks",
                        "learners/" + mia.id() + "/goals",
                        "reports",
                        "reports?period=year",
                        "lessons",
                        "lessons/preview?unit=math/fractions.add-like&grade=4",
                        "lessons/questions",
                        "lessons/own",
                        "rewards",
                        "requests",
                        "family-goals",
                        "quizzes",
                        "quizzes/" + quiz,
                        "quizzes/" + quiz + "/edit",
                        "quizzes/" + quiz + "/preview",
                        "results/" + played,
                        "leaderboard",
                        "settings",
                        "account",
                        "keys",
                        "webhooks",
                        "hand-over"));
    }

    @Test
    void aLearner() {
        signIn(mia);
        openEach(
                List.of(
                        "learner",
                        "learn",
                        "learn/Math",
                        "lesson/" + record.open(mia).getFirst().id(),
                        "lesson/" + finished + "/result",
                        "knowledge",
                        "trophies",
                        "together",
                        "points",
                        "points/" + goal,
                        "shop",
                        "shop/requests",
                        "quiz-list",
                        "quizzes/" + quiz,
                        "play/" + running,
                        "results/" + played,
                        "leaderboard",
                        "leaderboard?of=everybody&period=week",
                        "grown-ups"));
    }

    @Test
    void anAdministrator() {
        signIn(administrator);
        openEach(
                List.of(
                        "home",
                        "administration/overview",
                        "administration/users",
                        "administration/users/" + parent.id(),
                        "administration/users/" + mia.id(),
                        "administration/add-parent",
                        "administration/points",
                        "administration/points?learner=" + mia.id(),
                        "administration/audit",
                        "administration/ledger",
                        "administration/settings",
                        "administration/curriculum",
                        "administration/curriculum/questions",
                        "administration/curriculum/unit?unit=math/fractions.add-like"));
    }

    @Test
    void anAdministratorInAnotherFamily() {
        signIn(administrator);
        openEach(
                List.of(
                        "learners/" + mia.id(),
                        "learners/" + mia.id() + "/concepts",
                        "learners/" + mia.id() + "/map",
                        "learners/" + mia.id() + "/answers",
                        "learners/" + mia.id() + "/quizzes",
                        "learners/" + mia.id() + "/points",
                        "learners/" + mia.id() + "/tasks",
                        "learners/" + mia.id() + "/goals"));
    }

    /**
     * As after a reload: the page between has another frame, so that each view comes with its own.
     */
    private void openEach(List<String> addresses) {
        for (var address : addresses) {
            open("no/such/page");
            var sent = StatementCount.statementsOf(() -> open(address));
            faults.assertThat(sent).as(address).hasSizeLessThanOrEqualTo(MOST);
            faults.assertThat(getCurrentView().getClass().getPackageName())
                    .as(address)
                    .doesNotContain("shell.error");
        }
    }
}

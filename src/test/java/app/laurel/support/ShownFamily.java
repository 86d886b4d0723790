package app.laurel.support;

import app.laurel.access.FamilyDevices;
import app.laurel.access.UseLinks;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.ObserveCurriculum;
import app.laurel.learning.ReportQuestion;
import app.laurel.learning.WithdrawQuestion;
import app.laurel.people.Installation;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.platform.Actor;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a family that has something to see in each view. */
@Component
public class ShownFamily {

    public static final String PIN = "2468";

    private static final Duration READING = Duration.ofSeconds(9);

    private final Household household;
    private final KeepLearners learners;
    private final FamilyDevices devices;
    private final UseLinks links;
    private final Studies studies;
    private final LearningRecord record;
    private final ReportQuestion reports;
    private final ObserveCurriculum curriculum;
    private final WithdrawQuestion withdraw;
    private final Toyshop toyshop;
    private final RequestReward requests;
    private final SaveForGoal goals;
    private final Quizmaster quizmaster;
    private final Player player;
    private final Installation installation;

    ShownFamily(
            Household household,
            KeepLearners learners,
            FamilyDevices devices,
            UseLinks links,
            Studies studies,
            LearningRecord record,
            ReportQuestion reports,
            ObserveCurriculum curriculum,
            WithdrawQuestion withdraw,
            Toyshop toyshop,
            RequestReward requests,
            SaveForGoal goals,
            Quizmaster quizmaster,
            Player player,
            Installation installation) {
        this.household = household;
        this.learners = learners;
        this.devices = devices;
        this.links = links;
        this.studies = studies;
        this.record = record;
        this.reports = reports;
        this.curriculum = curriculum;
        this.withdraw = withdraw;
        this.toyshop = toyshop;
        this.requests = requests;
        this.goals = goals;
        this.quizmaster = quizmaster;
        this.player = player;
        this.installation = installation;
    }

    /** Robin, who runs Laurel, Sam and the learners Mia, who has done a lot, and Jonas. */
    public EveryView everyView() {
        var administrator = household.administrator("Robin");
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        household.learner(parent, "Jonas");
        learners.setPin(parent, mia.id(), PinKind.DIGITS, PIN);
        reportQuestions(administrator, mia);
        var finished = studies.finish(mia, "math/fractions.add-like", 3, READING);
        studies.begin(mia, "math/numbers.compare", 2, 1, READING);
        household.give(mia, 100);
        var goal = toyshop.reward(parent, "Skateboard", 200);
        goals.put(mia, goal, 30, "first");
        requests.request(
                mia, UUID.randomUUID(), toyshop.reward(parent, "Film night", 20), "After supper?");
        var quiz = quizmaster.publish(parent, Player.draft("Water", 3, 600, 4));
        var played = player.play(mia, quiz, 3);
        var running = player.begin(mia, quiz);
        var parts = partsOf(mia);
        return new EveryView(
                administrator,
                parent,
                mia,
                devices.enable(parent, "Tablet"),
                ofStrangers(administrator, parent),
                Stream.concat(ofParents(mia, quiz, played).stream(), parts.stream()).toList(),
                parts,
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
                        "grown-ups"),
                ofAdministrators(parent, mia));
    }

    /** Two, of which one is withdrawn. */
    private void reportQuestions(Actor administrator, Actor learner) {
        var lesson = studies.finish(learner, "science/food-chains", 4, READING);
        for (var index : new int[] {0, 1}) {
            reports.report(learner, lesson, index, "The right answer is wrong");
        }
        withdraw.withdraw(
                administrator,
                curriculum
                        .reported(administrator, ObserveCurriculum.OLDEST, "", 1)
                        .getFirst()
                        .hash());
    }

    private List<String> ofStrangers(Actor administrator, Actor parent) {
        installation.setGuestsPlay(administrator, true);
        return List.of(
                "sign-in",
                "sign-in/learner",
                "register",
                "forgot",
                "welcome/" + UUID.randomUUID(),
                "invitation/" + links.inviteCoParent(parent),
                "reset/" + links.resetPassword(administrator, parent.id(), "Forgot it"),
                "guest/" + quizmaster.publish(administrator, Player.forGuests("Rivers")));
    }

    private static List<String> ofParents(Actor learner, UUID quiz, UUID played) {
        return List.of(
                "home",
                "learners",
                "learners/new",
                "learners/" + learner.id() + "/edit",
                "reports",
                "reports?period=year",
                "lessons",
                "lessons/preview?unit=math/fractions.add-like&grade=4",
                "lessons/questions",
                "lessons/own",
                "quizzes",
                "quizzes/" + quiz,
                "quizzes/" + quiz + "/edit",
                "quizzes/" + quiz + "/preview",
                "results/" + played,
                "leaderboard",
                "rewards",
                "family-goals",
                "requests",
                "settings",
                "account",
                "keys",
                "webhooks",
                "hand-over");
    }

    private static List<String> partsOf(Actor learner) {
        return Stream.of(
                        "",
                        "/concepts",
                        "/map",
                        "/answers",
                        "/quizzes",
                        "/points",
                        "/tasks",
                        "/goals")
                .map(part -> "learners/" + learner.id() + part)
                .toList();
    }

    private static List<String> ofAdministrators(Actor parent, Actor learner) {
        return List.of(
                "home",
                "administration/overview",
                "administration/users",
                "administration/users/" + parent.id(),
                "administration/users/" + learner.id(),
                "administration/add-parent",
                "administration/points",
                "administration/points?learner=" + learner.id(),
                "administration/curriculum",
                "administration/curriculum?subject=Science&grade=4",
                "administration/curriculum/questions",
                "administration/curriculum/unit?unit=science%2Ffood-chains",
                "administration/audit",
                "administration/ledger",
                "administration/settings",
                "learners/" + learner.id());
    }
}

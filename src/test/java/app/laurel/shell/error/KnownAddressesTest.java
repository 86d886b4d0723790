package app.laurel.shell.error;

import static app.laurel.support.StatementCount.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.Destination;
import app.laurel.shell.OpenDestination;
import app.laurel.support.Household;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The status of a page says the same as the page: both find it, or neither does. */
class KnownAddressesTest extends ViewTest {

    @Autowired private KnownAddresses addresses;
    @Autowired private List<Destination> destinations;
    @Autowired private List<OpenDestination> open;
    @Autowired private Installation installation;
    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private SaveForGoal goals;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;

    private Actor robin;
    private Actor sam;
    private Actor mia;
    private Actor stranger;
    private final List<String> ofSam = new ArrayList<>();
    private final List<String> ofMia = new ArrayList<>();
    private final List<String> ofRobin = new ArrayList<>();

    @BeforeEach
    void people() {
        robin = household.administrator("Robin");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        stranger = household.learner(household.parent("Kim"), "Ben");
        household.give(mia, 50);
        var goal = toyshop.reward(sam, "Film night", 40);
        goals.put(mia, goal, 10, "first");
        var finished = studies.finish(mia, "math/fractions.add-like", 3, Duration.ofSeconds(9));
        var begun = studies.begin(mia, "math/numbers.compare", 2, 1, Duration.ofSeconds(9));
        var quiz = quizmaster.publish(sam, Player.draft("Water", 3, 0, 2));
        var running = player.begin(mia, quiz);
        ofSam.add(AttemptAddress.ofResult(player.play(sam, quiz, 1)));
        ofMia.add(AttemptAddress.of(running));
        ofSam.addAll(
                List.of(
                        "home",
                        "lessons/preview?unit=math/fractions.add-like",
                        "learners/" + mia.id(),
                        "learners/" + mia.id() + "/points",
                        "learners/" + mia.id() + "/map",
                        "learners/" + mia.id() + "/edit",
                        "rewards/new",
                        "rewards/" + goal + "/edit",
                        "quizzes/new",
                        "quizzes/" + quiz + "/edit",
                        "quizzes/" + quiz + "/preview"));
        ofMia.addAll(
                List.of(
                        "points",
                        "points/" + goal,
                        "learn/Math",
                        "lesson/" + begun,
                        "lesson/" + finished + "/result"));
        ofRobin.addAll(
                List.of(
                        "administration/users/" + sam.id(),
                        "administration/points?learner=" + mia.id(),
                        "learners/" + mia.id()));
    }

    @Test
    void whatIsThereIsFound() {
        assertFound(true, sam, ofSam);
        assertFound(true, mia, ofMia);
        assertFound(true, robin, ofRobin);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var id : List.of("999999", "0", "-1", "01", "1.5", "2147483648", "1e9", "x", "🐳")) {
            assertFound(
                    false,
                    sam,
                    List.of(
                            "learners/" + id,
                            "learners/" + id + "/answers",
                            "learners/" + id + "/quizzes",
                            "learners/" + id + "/edit"));
            assertFound(
                    false,
                    robin,
                    List.of("administration/users/" + id, "administration/points?learner=" + id));
        }
        for (var id : List.of(UUID.randomUUID().toString(), "0", "1-1-1-1-1", "x")) {
            assertFound(
                    false,
                    sam,
                    List.of(
                            "rewards/" + id + "/edit",
                            "quizzes/" + id + "/edit",
                            "quizzes/" + id + "/preview",
                            "play/" + id,
                            "results/" + id,
                            "quizzes/" + id));
            assertFound(
                    false,
                    mia,
                    List.of("points/" + id, "lesson/" + id, "lesson/" + id + "/result"));
        }
        assertFound(false, sam, List.of("no/such/page", "learners/" + mia.id() + "/nothing"));
        assertFound(false, sam, List.of("lessons/preview", "lessons/preview?unit=no/such"));
        assertFound(false, mia, List.of("learn/Nothing"));
        assertFound(false, robin, List.of("administration/points?learner=" + sam.id()));
    }

    @Test
    void whatIsSomebodyElsesIsNotFoundEither() {
        var kim = new Actor(stranger.familyId(), stranger.familyId(), sam.role(), "Kim");
        assertFound(false, kim, ofSam.stream().filter(path -> path.matches(".*\\d.*")).toList());
        assertFound(
                false, stranger, ofMia.stream().filter(path -> path.matches(".*\\d.*")).toList());
        assertFound(false, sam, ofMia);
        assertFound(false, mia, ofSam);
        assertFound(false, sam, ofRobin.subList(0, 2));
        assertFound(false, robin, List.of("learners/" + mia.id() + "/edit"));
    }

    @Test
    void strangersAreLedToTheSignInPageWhereverThereIsAView() {
        assertThat(leadSomewhere("learners/999999")).isTrue();
        assertThat(leadSomewhere("reset/whatever")).isTrue();
        assertThat(leadSomewhere("no/such/page")).isFalse();
    }

    @Test
    void strangersFindOnlyQuizzesThatTheyMayPlay() {
        var quiz = "guest/" + quizmaster.publish(robin, Player.forGuests("Rivers"));
        assertThat(leadSomewhere(quiz)).isFalse();
        installation.setGuestsPlay(robin, true);
        assertThat(leadSomewhere(quiz)).isTrue();
        assertThat(leadSomewhere("guest/" + UUID.randomUUID())).isFalse();
        assertThat(leadSomewhere("guest/x")).isFalse();
        assertThat(leadSomewhere("guest")).isFalse();
        assertFound(true, sam, List.of(quiz));
        assertFound(false, sam, List.of("guest/" + UUID.randomUUID()));
    }

    @Test
    void aLookCostsOneStatementAtMost() {
        for (var actor : List.of(sam, mia, robin)) {
            signIn(actor);
            for (var path : Stream.of(ofSam, ofMia, ofRobin).flatMap(List::stream).toList()) {
                assertThat(statementsOf(() -> leadSomewhere(path)))
                        .as(path)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void eachViewWhoseAddressNamesSomethingIsAskedFor() {
        var asked =
                Stream.<Class<?>>concat(
                                destinations.stream().map(Destination::view),
                                open.stream().map(OpenDestination::view))
                        .toList();
        var naming =
                RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                        .filter(route -> route.getTemplate().contains(":"))
                        .map(RouteData::getNavigationTarget)
                        .filter(view -> !HasUrlParameter.class.isAssignableFrom(view))
                        .toList();
        assertThat(asked).containsAll(List.<Class<?>>copyOf(naming));
    }

    private void assertFound(boolean found, Actor actor, List<String> paths) {
        signIn(actor);
        for (var path : paths) {
            var view = open(path);
            assertThat(view instanceof Notice).as("%s: %s", actor.name(), path).isEqualTo(!found);
            assertThat(leadSomewhere(path)).as("%s: %s", actor.name(), path).isEqualTo(found);
        }
    }

    private boolean leadSomewhere(String address) {
        var parts = (address + "?").split("\\?", -1);
        return addresses.leadsSomewhere(parts[0], QueryParameters.fromString(parts[1]));
    }
}

package app.laurel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

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
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.RewardCategory;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import app.laurel.rewards.SaveForGoal;
import app.laurel.support.Household;
import app.laurel.support.Studies;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Opens each view as the person it is for, on a phone in light colours and on a wide screen in dark
 * ones: no barrier that axe finds, no scrolling sideways, one heading, a title, no untranslated
 * text, nothing from another host.
 */
class EveryViewIT extends BrowserTest {

    /** Leads on at once, or out. */
    private static final List<String> WITHOUT_A_PAGE = List.of("", "sign-out");

    private static final String ON_A_FAMILYS_DEVICE = "faces";

    /** Every rule is asked; only what keeps it is not listed node by node. */
    private static final AxeRunOptions ONLY_VIOLATIONS = new AxeRunOptions();

    static {
        ONLY_VIOLATIONS.setResultTypes(List.of("violations"));
    }

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private FamilyDevices devices;
    @Autowired private UseLinks links;
    @Autowired private Studies studies;
    @Autowired private LearningRecord record;
    @Autowired private ReportQuestion reports;
    @Autowired private ObserveCurriculum curriculum;
    @Autowired private WithdrawQuestion withdraw;
    @Autowired private KeepRewards rewards;
    @Autowired private RequestReward requests;
    @Autowired private SaveForGoal goals;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private Installation installation;

    private Actor administrator;
    private Actor parent;
    private Actor mia;
    private String tablet;
    private String finished;
    private UUID goal;
    private UUID quiz;
    private UUID running;
    private UUID played;
    private UUID forGuests;

    /** Headings that stand on more lines than they have words: something squeezes them apart. */
    private static final String SQUEEZED_HEADINGS =
            """
            [...document.querySelectorAll('h1, h2, h3')].filter(heading => {
              const range = document.createRange();
              range.selectNodeContents(heading);
              const lines = new Set([...range.getClientRects()].filter(box => box.width > 1).map(box => Math.round(box.bottom / 8)));
              return lines.size > heading.textContent.trim().split(/[\\s-]+/).length;
            }).map(heading => heading.textContent)
            """;

    /** Marked as where one is, among tabs that have more of them than room, and out of sight. */
    private static final String HIDDEN_TABS =
            """
            [...document.querySelectorAll('.tab-links [aria-current=page]')].filter(tab => {
              const at = tab.getBoundingClientRect(), room = tab.parentElement.getBoundingClientRect();
              return at.left < room.left - 1 || at.right > room.right + 1;
            }).map(tab => tab.textContent)
            """;

    private final SoftAssertions faults = new SoftAssertions();

    @BeforeEach
    void aFamilyWithSomethingToSee() {
        administrator = household.administrator("Robin");
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "2468");
        tablet = devices.enable(parent, "Tablet");
        finished = studies.finish(mia, "math/fractions.add-like", 3, Duration.ofSeconds(9));
        studies.begin(mia, "math/numbers.compare", 2, 1, Duration.ofSeconds(9));
        var read = studies.finish(mia, "science/food-chains", 4, Duration.ofSeconds(9));
        for (var index : new int[] {0, 1}) {
            reports.report(mia, read, index, "The right answer is wrong");
        }
        withdraw.withdraw(
                administrator,
                curriculum
                        .reported(administrator, ObserveCurriculum.OLDEST, "", 1)
                        .getFirst()
                        .hash());
        quiz = quizmaster.publish(parent, Player.draft("Water", 3, 600, 4));
        played = player.play(mia, quiz, 3);
        running = player.begin(mia, quiz);
        installation.setGuestsPlay(administrator, true);
        forGuests = quizmaster.publish(administrator, Player.forGuests("Rivers"));
        household.give(mia, 100);
        goal = offer("Skateboard", 200);
        goals.put(mia, goal, 30, "first");
        requests.request(mia, UUID.randomUUID(), offer("Film night", 20), "After supper?");
    }

    private UUID offer(String title, int cost) {
        var id = UUID.randomUUID();
        rewards.add(
                parent,
                id,
                RewardDetails.unlimited(
                        title, cost, RewardCategory.OUTING, RewardPicture.GIFT, "sky"));
        return id;
    }

    @Test
    void whatNobodyInParticularSees() {
        look(page -> {}, pathsOfStrangers());
        look(this::enable, ON_A_FAMILYS_DEVICE);
    }

    @Test
    void whatAParentSees() {
        look(this::comeInAsParent, pathsOfParents());
    }

    @Test
    void whatALearnerSees() {
        look(this::comeInAsLearner, pathsOfLearners());
    }

    @Test
    void whatAnAdministratorSees() {
        look(
                page -> {
                    open(page, "sign-in");
                    signIn(page, "robin@example.org", Household.PASSWORD);
                    page.waitForURL(Pattern.compile(".*/overview$"));
                },
                pathsOfAdministrators());
    }

    @Test
    void anAddressThatLeadsNowhereIsNotFoundWhoeverAsks() {
        var page = person(1440);
        assertThat(page.navigate(address("no/such/page")).status()).isEqualTo(404);
        comeInAsParent(page);
        for (var path : List.of("no/such/page", "learners/999999", "administration/users/1")) {
            assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(404);
            page.waitForSelector("main h1");
        }
        assertThat(page.navigate(address("learners/" + mia.id())).status()).isEqualTo(200);
    }

    @Test
    void noViewIsLeftOut() {
        var looked =
                Stream.of(
                                List.of(pathsOfStrangers()),
                                List.of(ON_A_FAMILYS_DEVICE),
                                List.of(pathsOfParents()),
                                List.of(pathsOfLearners()),
                                List.of(pathsOfAdministrators()),
                                WITHOUT_A_PAGE)
                        .flatMap(List::stream)
                        .toList();
        assertThat(routes()).allMatch(route -> looked.stream().anyMatch(path -> fits(route, path)));
    }

    private String[] pathsOfStrangers() {
        return new String[] {
            "sign-in",
            "sign-in/learner",
            "register",
            "forgot",
            "link-account",
            "welcome/" + UUID.randomUUID(),
            "invitation/" + links.inviteCoParent(parent),
            "reset/" + links.resetPassword(administrator, parent.id(), "Forgot it"),
            "guest/" + forGuests,
            "no/such/page"
        };
    }

    private String[] pathsOfParents() {
        return new String[] {
            "home",
            "learners",
            "learners/new",
            "reports",
            "reports?period=year",
            "learners/" + mia.id() + "/edit",
            "learners/" + mia.id(),
            "learners/" + mia.id() + "/concepts",
            "learners/" + mia.id() + "/map",
            "learners/" + mia.id() + "/answers",
            "learners/" + mia.id() + "/quizzes",
            "learners/" + mia.id() + "/points",
            "learners/" + mia.id() + "/tasks",
            "learners/" + mia.id() + "/goals",
            "lessons",
            "lessons/preview?unit=math/fractions.add-like&grade=4",
            "lessons/questions",
            "lessons/own",
            "quizzes",
            "quizzes/" + quiz + "/edit",
            "quizzes/" + quiz + "/preview",
            "rewards",
            "family-goals",
            "quizzes/" + quiz,
            "results/" + played,
            "leaderboard",
            "requests",
            "drafts",
            "settings",
            "account",
            "keys",
            "webhooks",
            "hand-over",
            "no/such/page"
        };
    }

    private String[] pathsOfLearners() {
        return new String[] {
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
            "grown-ups"
        };
    }

    private String[] pathsOfAdministrators() {
        return new String[] {
            "home",
            "administration/users",
            "administration/users/" + parent.id(),
            "administration/users/" + mia.id(),
            "administration/add-parent",
            "learners/" + mia.id(),
            "administration/points",
            "administration/points?learner=" + mia.id(),
            "administration/curriculum",
            "administration/curriculum?subject=Science&grade=4",
            "administration/curriculum/questions",
            "administration/curriculum/unit?unit=science%2Ffood-chains",
            "administration/audit",
            "administration/ledger",
            "administration/overview",
            "administration/settings"
        };
    }

    private void look(Consumer<Page> comeIn, String... paths) {
        look(person(360), ColorScheme.LIGHT, comeIn, paths);
        look(person(1440), ColorScheme.DARK, comeIn, paths);
        faults.assertAll();
    }

    private void look(Page page, ColorScheme colours, Consumer<Page> comeIn, String... paths) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        comeIn.accept(page);
        var elsewhere = new ArrayList<String>();
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(address(""))
                            && !request.url().startsWith("data:")
                            && !request.url().startsWith("blob:")) {
                        elsewhere.add(request.url());
                    }
                });
        for (var path : paths) {
            page.navigate(address(path));
            page.waitForSelector("main h1");
            page.waitForFunction(
                    "() => !window.Vaadin?.Flow?.clients"
                            + " || Object.values(window.Vaadin.Flow.clients)"
                            + ".every(client => !client.isActive?.())");
            examine(page, path + " at " + page.viewportSize().width);
        }
        faults.assertThat(elsewhere).as("requests to other hosts").isEmpty();
    }

    private void examine(Page page, String what) {
        // No view has frames: without "legacy" axe opens a page more for each, to put them together
        var axe = new AxeBuilder(page).setLegacyMode(true).options(ONLY_VIOLATIONS);
        faults.assertThat(axe.analyze().getViolations())
                .as(what)
                .extracting(
                        violation ->
                                violation.getId()
                                        + " "
                                        + violation.getNodes().stream()
                                                .map(
                                                        node ->
                                                                node.getTarget()
                                                                        + " "
                                                                        + node.getHtml())
                                                .toList())
                .isEmpty();
        faults.assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth"))
                .as(what + " scrolls sideways")
                .isEqualTo(0);
        faults.assertThat(page.locator("h1:visible").count()).as(what + " headings").isEqualTo(1);
        faults.assertThat((List<?>) page.evaluate(SQUEEZED_HEADINGS))
                .as(what + " squeezed headings")
                .isEmpty();
        faults.assertThat((List<?>) page.evaluate(HIDDEN_TABS)).as(what + " hidden tabs").isEmpty();
        faults.assertThat(page.title()).as(what + " title").isNotBlank();
        faults.assertThat(page.locator("body").innerText())
                .as(what)
                .doesNotContainPattern("![a-z]+\\.[a-z]");
    }

    private void enable(Page page) {
        page.context().addCookies(List.of(new Cookie("laurel_device", tablet).setUrl(address(""))));
    }

    private void comeInAsParent(Page page) {
        open(page, "sign-in");
        signIn(page, "sam@example.org", Household.PASSWORD);
        page.waitForURL(Pattern.compile(".*/home$"));
    }

    private void comeInAsLearner(Page page) {
        enable(page);
        page.navigate(address("faces"));
        click(page, "Mia");
        page.getByLabel("PIN", new Page.GetByLabelOptions().setExact(true)).fill("2468");
        click(page, "OK");
        page.waitForURL(Pattern.compile(".*/learner$"));
    }

    /** The routes of all views, as they are written at them. */
    private static TreeSet<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new TreeSet<String>();
        for (var view : scanner.findCandidateComponents("app.laurel")) {
            try {
                var type = Class.forName(view.getBeanClassName());
                var route = type.getAnnotation(Route.class).value();
                routes.add(
                        HasUrlParameter.class.isAssignableFrom(type)
                                ? route + "/:parameter"
                                : route);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return routes;
    }

    private static boolean fits(String route, String path) {
        var pattern = route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+");
        return path.replaceAll("\\?.*", "").matches(pattern);
    }
}

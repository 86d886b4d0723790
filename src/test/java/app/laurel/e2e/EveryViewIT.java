package app.laurel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.EveryView;
import app.laurel.support.Household;
import app.laurel.support.ShownFamily;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Opens each view as the person it is for, on a phone in light colours and on a wide screen in dark
 * ones: no barrier that axe finds, no scrolling sideways, one heading, a title, no untranslated
 * text, nothing from another host.
 */
class EveryViewIT extends BrowserTest {

    /** Every rule is asked; only what keeps it is not listed node by node. */
    private static final AxeRunOptions ONLY_VIOLATIONS = new AxeRunOptions();

    static {
        ONLY_VIOLATIONS.setResultTypes(List.of("violations"));
    }

    @Autowired private ShownFamily family;

    private EveryView views;

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

    /** How much room the ring around the field has before the dialog cuts it off. */
    private static final String ROOM_BELOW_FIELD =
            """
            (() => {
              const dialog = document.querySelector('vaadin-dialog');
              const content = dialog.shadowRoot.querySelector('vaadin-dialog-overlay').shadowRoot.querySelector('[part=content]');
              const field = dialog.querySelector('vaadin-text-area');
              return Math.round(content.getBoundingClientRect().bottom - field.getBoundingClientRect().bottom);
            })()
            """;

    private final SoftAssertions faults = new SoftAssertions();

    @BeforeEach
    void aFamilyWithSomethingToSee() {
        views = family.everyView();
    }

    @Test
    void whatNobodyInParticularSees() {
        look(page -> {}, views.ofStrangers(), EveryView.LINK_ACCOUNT, EveryView.NOWHERE);
        look(this::enable, List.of(EveryView.FACES));
    }

    @Test
    void whatAParentSees() {
        look(this::comeInAsParent, views.ofParents(), EveryView.DRAFTS, EveryView.NOWHERE);
    }

    @Test
    void whatALearnerSees() {
        look(this::comeInAsLearner, views.ofLearners());
    }

    @Test
    void whatAnAdministratorSees() {
        look(
                page -> {
                    open(page, "sign-in");
                    signIn(page, "robin@example.org", Household.PASSWORD);
                    page.waitForURL(Pattern.compile(".*/overview$"));
                },
                views.ofAdministrators());
    }

    @Test
    void anAddressThatLeadsNowhereIsNotFoundWhoeverAsks() {
        var page = person(1440);
        assertThat(page.navigate(address(EveryView.NOWHERE)).status()).isEqualTo(404);
        comeInAsParent(page);
        for (var path : List.of(EveryView.NOWHERE, "learners/999999", "administration/users/1")) {
            assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(404);
            page.waitForSelector("main h1");
        }
        assertThat(page.navigate(address("learners/" + views.learner().id())).status())
                .isEqualTo(200);
    }

    @Test
    void aParentReportsAQuestionOnAPhone() {
        var page = person(360);
        comeInAsParent(page);
        page.navigate(address("lessons/preview?unit=science/food-chains"));
        click(page, "Something is not right here");
        page.getByRole(AriaRole.TEXTBOX).fill("The right answer is wrong.");
        examine(page, "the dialog of a report");
        faults.assertThat((int) page.evaluate(ROOM_BELOW_FIELD)).isGreaterThanOrEqualTo(3);
        faults.assertAll();
        click(page, "Report it");
        page.getByText("Reported, and not asked in your family any more.").waitFor();
    }

    private void look(Consumer<Page> comeIn, List<String> addresses, String... more) {
        var paths = Stream.concat(addresses.stream(), Stream.of(more)).toList();
        look(person(360), ColorScheme.LIGHT, comeIn, paths);
        look(person(1440), ColorScheme.DARK, comeIn, paths);
        faults.assertAll();
    }

    private void look(Page page, ColorScheme colours, Consumer<Page> comeIn, List<String> paths) {
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
        page.context()
                .addCookies(
                        List.of(new Cookie("laurel_device", views.tablet()).setUrl(address(""))));
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
        page.getByLabel("PIN", new Page.GetByLabelOptions().setExact(true)).fill(ShownFamily.PIN);
        click(page, "OK");
        page.waitForURL(Pattern.compile(".*/learner$"));
    }
}

package app.laurel.e2e;

import app.laurel.people.QuickPasswords;
import app.laurel.support.CleanSlate;
import app.laurel.support.FreshDatabase;
import app.laurel.support.TestClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A browser test: the application on a port of its own, and one Chromium for all tests of the
 * class.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClock.InPlaceOfWallClock.class, QuickPasswords.class})
@TestExecutionListeners(listeners = CleanSlate.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
abstract class BrowserTest {

    private static final double PATIENCE_MS = 30_000;
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort private int port;
    @Autowired private TestClock clock;
    private final List<BrowserContext> people = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking")));
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    @AfterEach
    void closePages() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    /** A child reads before answering: what nobody can have read pays nothing. */
    void readFor(int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
    }

    /** A person with a browser of their own, as wide as given. */
    Page person(int width) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setLocale("en-GB"));
        people.add(context);
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** Opens a path and waits until the view is there. */
    void open(Page page, String path) {
        page.navigate(address(path));
        page.waitForSelector("h1");
    }

    static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        click(page, "Sign in");
    }

    static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static Path chromium() {
        var named = System.getenv("CHROMIUM");
        return Stream.concat(
                        Stream.ofNullable(named),
                        Stream.of(
                                        "chromium",
                                        "chromium-browser",
                                        "google-chrome",
                                        "google-chrome-stable")
                                .flatMap(
                                        name ->
                                                Stream.of(System.getenv("PATH").split(":"))
                                                        .map(folder -> folder + "/" + name)))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Browser tests need Chromium: install it, or name it in CHROMIUM"));
    }
}

package app.laurel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.support.Folders;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The jar as it is delivered, which finds its beans otherwise than the tests do: a newcomer makes
 * the first administrator by the printed link, adds a learner, and finds both after a restart.
 */
class PackagedIT extends BrowserTest {

    private static final Pattern READY = Pattern.compile("Laurel is ready at (http://[^ /]+).*");
    private static final Pattern LINK = Pattern.compile(".*(http://\\S+/welcome/\\S+)");
    private static final String PASSWORD = "three green kettles";

    @Test
    void aNewcomerBeginsAndFindsEverythingAgain() throws Exception {
        var home = Folders.reachable("packaged");
        try {
            begin(home);
            comeBack(home);
        } finally {
            Folders.delete(home);
        }
    }

    private void begin(Path home) throws Exception {
        var server = start(home);
        try (var output = server.inputReader()) {
            line(output, READY);
            var page = person(1440);
            page.navigate(line(output, LINK));
            field(page, "Name", "Robin");
            field(page, "E-mail address", "robin@example.org");
            field(page, "Password", PASSWORD);
            click(page, "Begin");
            page.waitForURL(Pattern.compile(".*/(overview|home)$"));
            page.navigate(page.url().replaceFirst("(http://[^/]+)/.*", "$1/learners/new"));
            field(page, "Name or nickname", "Mia");
            page.getByLabel("Grade").first().click();
            page.getByRole(AriaRole.OPTION).nth(3).click();
            click(page, "Add");
            assertThat(page.getByText("Mia").first()).isVisible();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void comeBack(Path home) throws Exception {
        var server = start(home);
        try (var output = server.inputReader()) {
            var address = line(output, READY);
            var page = person(360);
            var files = new ArrayList<Response>();
            page.onResponse(
                    response -> {
                        if (response.url().contains("/VAADIN/build/")) {
                            files.add(response);
                        }
                    });
            var document = page.navigate(address + "/sign-in");
            signIn(page, "robin@example.org", PASSWORD);
            page.waitForURL(Pattern.compile(".*/(overview|home)$"));
            page.navigate(address + "/learners");
            assertThat(page.getByText("Mia").first()).isVisible();
            Assertions.assertThat(document.headers()).containsKey("content-security-policy");
            Assertions.assertThat(files)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(PackagedIT::mayBeKeptForAYear);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void mayBeKeptForAYear(Response file) {
        Assertions.assertThat(file.headers())
                .containsEntry("cache-control", "max-age=31536000")
                .containsEntry("x-content-type-options", "nosniff")
                .doesNotContainKeys("content-security-policy", "pragma", "set-cookie");
    }

    private static Process start(Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar().toString(),
                        "--server.port=0",
                        "--server.address=127.0.0.1");
        builder.environment().keySet().removeIf(name -> name.startsWith("DATABASE_"));
        builder.environment().put("LAUREL_HOME", home.resolve("data").toString());
        return builder.redirectErrorStream(true).start();
    }

    private static Path jar() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("target"), "laurel-*.jar")) {
            return files.iterator().next();
        }
    }

    /** The first group of the next line that fits; what comes before goes to the test's output. */
    private static String line(BufferedReader output, Pattern pattern) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            System.out.println(line);
            var fits = pattern.matcher(line);
            if (fits.matches()) {
                return fits.group(1);
            }
        }
        throw new IllegalStateException("The server ended, or did not say " + pattern);
    }

    private static void field(Page page, String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }
}

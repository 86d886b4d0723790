package app.laurel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a family calls its points is said by the placeholder, never by the word. */
class PointsInTextTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern WORD =
            Pattern.compile("(?<!\\{)\\bpoints?\\b(?!})", Pattern.CASE_INSENSITIVE);

    /** Read by administrators, whose views show all families. */
    private static final Set<String> OF_NO_FAMILY = Set.of("administration");

    /** Why a text that a family reads says the word nevertheless. */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "shell.points.many", "the usual name itself",
                    "shell.points.one", "the usual name itself",
                    "people.family.form.pointsName", "asks what they are called",
                    "people.family.form.pointsName.help", "gives names to choose from",
                    "people.family.form.pointName.help", "gives names to choose from",
                    "rest.problem.idempotency-key-missing.detail",
                            "the word of the API, the same for all programs",
                    "rest.operation.adjustPoints",
                            "the word of the API, the same for all programs");

    @Test
    void whateverAFamilyReadsSaysItsOwnName() throws IOException {
        var said = new TreeSet<String>();
        texts().forEach(
                        (key, text) -> {
                            if (WORD.matcher(text).find()) {
                                said.add(key);
                            }
                        });
        assertThat(said).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    /** In these the argument before the name is a person. */
    private static final Set<String> SAYS_WHO = Set.of("insights.adjust.title");

    @Test
    void noNumberStandsBeforeANameThatDoesNotAgreeWithIt() throws IOException {
        // Within a choice each branch says itself how many there are
        var choice = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{[^{}]*})*}");
        var loose = Pattern.compile("\\{\\d[^{}]*} \\{points?}");
        var texts = texts();
        texts.keySet().removeAll(SAYS_WHO);
        assertThat(texts)
                .allSatisfy(
                        (key, text) ->
                                assertThat(choice.matcher(text).replaceAll(""))
                                        .as(key)
                                        .doesNotContainPattern(loose));
    }

    private static Map<String, String> texts() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(BUNDLES)) {
            for (var file : files.toList()) {
                var bundle = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                bundle.stringPropertyNames().stream()
                        .filter(key -> !OF_NO_FAMILY.contains(key.substring(0, key.indexOf('.'))))
                        .forEach(key -> texts.put(key, bundle.getProperty(key)));
            }
        }
        return texts;
    }
}

package app.laurel.shell;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that a person sees is in a bundle, and every text in a bundle is seen. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//[^\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Two words with a space between them, beginning like something that is said. */
    private static final Pattern SAID = Pattern.compile("^[A-Z][\\p{L}’']* \\p{L}+.*");

    /** Components and methods whose literal argument would be read by a person. */
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?:new (?:H[1-6]|Span|Paragraph|Button|Div|NativeLabel|TextField|Checkbox"
                            + "|RouterLink|PasswordField|IntegerField|TextArea|Select)"
                            + "|\\.(?:setText|setLabel|setPlaceholder|setHelperText|setAriaLabel|setTitle"
                            + "|setTooltipText|setErrorMessage|setHeaderTitle|setRequiredIndicatorText))"
                            + "\\(\\s*\"(?:[^\"]*\\p{L}{2}[^\"]*)\"");

    /** Keys that only end as the names of commands do. */
    private static final Set<String> NO_COMMANDS =
            Set.of(
                    "administration.add.name",
                    "administration.curriculum.grade.name",
                    "drafting.edit.name",
                    "drafting.waiting.name",
                    "home.parent.reported.name",
                    "learning.lessons.grade.name",
                    "learning.own.unit.name",
                    "people.erase.name");

    private static Map<String, String> english;
    private static Map<Path, String> sources;

    @BeforeAll
    static void read() throws IOException {
        english = texts("");
        try (var files = Files.walk(SOURCES)) {
            sources =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .collect(toMap(file -> file, TranslationsTest::withoutComments));
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        var modules = english.keySet().stream().map(TranslationsTest::module).collect(toSet());
        var unknown = new TreeSet<String>();
        literals()
                .filter(literal -> literal.matches("[a-z]+(\\.[A-Za-z][A-Za-z0-9-]*)+\\.?"))
                .filter(literal -> modules.contains(module(literal)))
                .filter(literal -> !isKnown(literal))
                .forEach(unknown::add);

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var literals = literals().collect(toSet());
        var beginnings = literals.stream().filter(text -> text.contains(".")).collect(toSet());
        var idle = new TreeSet<String>();
        for (var key : english.keySet()) {
            if (!literals.contains(key) && !isMade(key, beginnings)) {
                idle.add(key);
            }
        }

        assertThat(idle).isEmpty();
    }

    /** Whoever speaks to the browser says what is written on a button. */
    @Test
    void whatReadersHearOfACommandHoldsWhatIsWrittenOnIt() {
        var different = new TreeSet<String>();
        english.forEach(
                (key, name) -> {
                    var shown = english.get(key.replaceFirst("\\.(name|of)$", ""));
                    if (key.matches(".*\\.(name|of)")
                            && shown != null
                            && !NO_COMMANDS.contains(key)) {
                        if (!words(name).contains(words(shown))) {
                            different.add(key);
                        }
                    }
                });

        assertThat(different).isEmpty();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ENGLISH)
                .replaceAll("\\{points}", "points")
                .replaceAll("\\{[^}]*}", "{}")
                .replaceAll("[^\\p{L}\\d{}]+", " ")
                .strip();
    }

    @Test
    void everyKeyBeginsWithItsModule() throws IOException {
        for (var file : bundles()) {
            var module = file.getFileName().toString().replaceAll("(_\\w+)?\\.properties", "");
            assertThat(load(file).stringPropertyNames())
                    .allMatch(key -> module(key).equals(module));
        }
    }

    @Test
    void everyTextWithArgumentsIsWellFormed() {
        english.forEach(
                (key, text) ->
                        assertThatCode(
                                        () ->
                                                new MessageFormat(
                                                        PointsInText.pattern(text, 5),
                                                        Locale.ENGLISH))
                                .as(key)
                                .doesNotThrowAnyException());
        assertThat(english)
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank())
                .allSatisfy(
                        (key, text) ->
                                assertThat(text.contains("{") && loneApostrophe(text))
                                        .as("%s: an apostrophe beside arguments is doubled", key)
                                        .isFalse());
    }

    @Test
    void everyLanguageIsComplete() throws IOException {
        for (var language : languages()) {
            assertThat(texts("_" + language).keySet()).as(language).isEqualTo(english.keySet());
        }
    }

    @Test
    void viewsSayNothingThatIsNotInABundle() {
        var spoken = new TreeSet<String>();
        sources.forEach(
                (file, code) -> {
                    SHOWN.matcher(code).results().forEach(hit -> spoken.add(hit.group()));
                    if (file.toString().contains("/ui/") || file.toString().contains("/parts/")) {
                        LITERAL.matcher(code)
                                .results()
                                .map(hit -> hit.group(1))
                                .filter(text -> SAID.matcher(text).matches())
                                .forEach(spoken::add);
                    }
                });

        assertThat(spoken).isEmpty();
    }

    private static boolean isKnown(String literal) {
        var prefix = literal.endsWith(".") ? literal : literal + ".";
        return english.containsKey(literal)
                || english.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private static boolean isMade(String key, Set<String> beginnings) {
        return beginnings.stream()
                .anyMatch(
                        beginning ->
                                key.startsWith(
                                        beginning.endsWith(".") || beginning.endsWith("-")
                                                ? beginning
                                                : beginning + "."));
    }

    private static boolean loneApostrophe(String text) {
        return text.replace("''", "").replace("'{'", "").replace("'}'", "").contains("'");
    }

    private static Stream<String> literals() {
        return sources.values().stream()
                .flatMap(code -> LITERAL.matcher(code).results().map(hit -> hit.group(1)));
    }

    private static String withoutComments(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String module(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static Map<String, String> texts(String suffix) throws IOException {
        var texts = new Properties();
        for (var file : bundles()) {
            var name = file.getFileName().toString();
            var other = name.indexOf('_');
            if (suffix.equals(other < 0 ? "" : name.substring(other, name.indexOf('.')))) {
                texts.putAll(load(file));
            }
        }
        return texts.stringPropertyNames().stream().collect(toMap(key -> key, texts::getProperty));
    }

    private static List<String> languages() throws IOException {
        return bundles().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.contains("_"))
                .map(name -> name.substring(name.indexOf('_') + 1, name.indexOf('.')))
                .distinct()
                .toList();
    }

    private static List<Path> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static Properties load(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}

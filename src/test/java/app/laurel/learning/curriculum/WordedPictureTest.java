package app.laurel.learning.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are described in words: what is drawn, what is read out, what is refused. */
class WordedPictureTest {

    private static final Pattern COLOUR =
            Pattern.compile("none|currentColor|var\\(--[a-z0-9-]+\\)");

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    scene 🐄 🌾 🚜 = A cow, wheat and a tractor => A cow, wheat and a tractor
                    scene 🐕 = A dog => A dog
                    chain 🌞 Sun > 🌿 Grass > 🐇 Rabbit => Arrows lead from one to the next: Sun → Grass → Rabbit
                    chain 🌰 > 🌱 > 🌳 => Arrows lead from one to the next: 🌰 → 🌱 → 🌳
                    chain Ask = what do you want to know? > Look > Tell others > Ask again => Arrows lead from one to the next: Ask: what do you want to know? → Look → Tell others → Ask again
                    cycle 🥚 Egg > 🐛 Caterpillar > 🦋 Butterfly => A circle of steps: Egg → Caterpillar → Butterfly → Egg
                    cycle Rise > Cool down > Rain > Flow > Rest => A circle of steps: Rise → Cool down → Rain → Flow → Rest → Rise
                    timeline 1914 = War begins | 🕊️ 1918 = It ends => A line of time: 1914: War begins; 1918: It ends
                    layers Crust = rock | Mantle => From top to bottom: Crust: rock; Mantle
                    compare 🐸 Frog = wet skin; no tail | 🐍 Snake = dry skin => Side by side: Frog: wet skin; no tail; Snake: dry skin
                    tree Animals > 🐟 Fish = fins | 🐦 Birds => Animals, with branches: Fish: fins; Birds
                    parts un = not | happy => Parts: un: not; happy
                    talk 👧 ¡Hola! | 👦 Muy bien, gracias. => Somebody says: “¡Hola!” – “Muy bien, gracias.”
                    code repeat 4 times: | > forward 10 => A program: repeat 4 times:; > forward 10
                    map 🏠 A1 = home | 🏫 C3 = school => A map with squares A1 to E5: home in A1; school in C3
                    globe 90 = North Pole | 0 = Equator => The globe with its lines: North Pole at 90 degrees; Equator at 0 degrees
                    circuit open => A battery, a lamp and an open switch joined by wires; the lamp is off
                    circuit closed => A battery, a lamp and a closed switch joined by wires; the lamp is on
                    bars Plants = 20 | Foxes = 2 => Bar graph: Plants 20, Foxes 2
                    thermometer -5 => A thermometer that shows −5 °C
                    compass 8 => A compass: north is at the top, east on the right, south at the bottom, west on the left
                    """)
    void drawsAndSaysInWords(String description, String spoken) {
        var picture = draw(description);
        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.attr("aria-label")).isEqualTo(spoken);
        assertThat(Integer.parseInt(picture.attr("width"))).isLessThanOrEqualTo(320);
        assertThat(picture.select("text, path, line, circle")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chain 🌞 Sun > 🌿 Grass > 🐇 Rabbit",
                "cycle Egg > Frog > Tadpole",
                "parts un = not | happy",
                "code a | > b",
                "globe 0 = Equator",
                "circuit closed",
                "compass 4"
            })
    void hasOnlyColoursOfThePage(String description) {
        var picture = draw(description);
        for (var element : picture.select("[fill], [stroke]")) {
            for (var colour : new String[] {element.attr("fill"), element.attr("stroke")}) {
                assertThat(colour).matches(one -> one.isEmpty() || COLOUR.matcher(one).matches());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talk <script>x()</script> | b",
                "compare \"/><script>x | b = <image href=x>; &lt;i",
                "scene 🐕 = \" onload=\"x",
                "layers <svg/onload | &lt;b",
                "code </text><image href=x>"
            })
    void wordsStayWords(String description) {
        var picture = draw(description);
        assertThat(picture.select("script, image, svg svg")).isEmpty();
        assertThat(picture.select("*").stream().filter(any -> any.hasAttr("onload"))).isEmpty();
        assertThat(picture.text() + picture.attr("aria-label")).containsAnyOf("<", "onload");
    }

    @Test
    void longWordsAreBrokenIntoLines() {
        var lines = draw("talk 👧 The weather is so nice today that we all go out").select("text");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines.eachText()))
                .endsWith("The weather is so nice today that we all go out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    chain Sun => 2 to 7 parts, not 1
                    chain Sun > > Rabbit => something is missing beside a '>'
                    chain Sun = > Rabbit => something is missing beside a '='
                    cycle A > B => 3 to 5 parts, not 2
                    cycle A > B > C = note => cannot have '= note'
                    cycle Photosynthesisingly > B > C => 'Photosynthesisingly' is too long
                    cycle 🥚 > 🐛 > 🦋 => '🥚' needs words
                    timeline 1914 | 1918 => needs a note
                    layers Crust => 2 to 7 parts, not 1
                    compare a | b | c => 2 to 2 parts, not 3
                    tree Animals | Fish => 2 to 2 parts, not 1
                    tree Animals > Fish => 2 to 7 parts, not 1
                    parts Supercalifragilisticexpialidocious => too long for its place
                    scene A dog => 🐄 🌾 = A cow in a field
                    scene 🐕 => 🐄 🌾 = A cow in a field
                    scene 🐕 🐕 🐕 🐕 🐕 🐕 🐕 = Dogs => 1 to 6 parts, not 7
                    map 🏠 F1 = home => 🏠 A1 = home
                    map A1 = home => 🏠 A1 = home
                    globe 91 = Beyond => degrees from -90 to 90
                    globe NaN = Nowhere => degrees from -90 to 90
                    circuit broken => open or closed
                    bars A = 2 | B = many => a whole number up to 24
                    bars A = 2 | B = 99 => a whole number up to 24
                    code a | | b => a line of the program is empty
                    thermometer 900 => -20 to 110
                    compass 5 => 4 or 8 directions
                    chain => a chain of what?
                    """)
    void saysWhatCannotBeDrawn(String description, String reason) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DescribedPicture.svg(description))
                .withMessageContaining(reason);
    }

    @Test
    void refusesADescriptionWithoutBounds() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DescribedPicture.svg("talk " + "so ".repeat(200)))
                .withMessageContaining("500");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DescribedPicture.svg("talk a\u0007b"))
                .withMessageContaining("one line");
    }

    private static Element draw(String description) {
        return Jsoup.parse(DescribedPicture.svg(description), "", Parser.xmlParser())
                .selectFirst("svg");
    }
}

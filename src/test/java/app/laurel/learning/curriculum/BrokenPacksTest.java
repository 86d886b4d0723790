package app.laurel.learning.curriculum;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of mistake that a file can have is refused with file, line and reason. */
class BrokenPacksTest {

    private static final String ICE =
            """
            subject: Science
            title: Ice
            emoji: 🧊
            grades: 3-4
            summary: What ice is.
            concepts:
              matter.ice: Ice and water
            prerequisites:
              matter.ice: [matter.states]
            sections:
              - heading: Cold
                text: Ice is cold and hard.
                picture: cake 3/4
              - heading: Warm
                text: Warm ice turns to water.
              - heading: Wet
                text: Water can flow and drip.
            words:
              ice: frozen water
            questions:
              - ask: What is ice?
                right: Frozen water
                wrong: [Frozen sand, 3.5]
                why: It is water that froze.
                concepts: [matter.ice]
              - ask: What does water do?
                right: It flows
                wrong: [It burns, It sings]
                why: It is a liquid.
                concepts: [matter.ice]
              - ask: Where is ice found?
                right: On a cold pond
                wrong: [In a fire, In a warm bed]
                why: A pond freezes in winter.
                concepts: [matter.ice]
              - ask: What melts ice?
                right: Warm air
                wrong: [Cold air, The dark]
                why: Ice melts when it warms.
                concepts: [matter.ice]
              - ask: How does ice feel?
                right: Cold
                wrong: [Soft, Hot]
                why: Ice takes warmth from a hand.
                concepts: [matter.ice]
            """;

    @Test
    void aFileWithoutMistakesIsTaken() {
        assertThatCode(() -> load(ICE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    title: Ice | title: [Ice] | 'title' should be a text
                    title: Ice | titel: Ice | nobody knows what 'titel' is
                    title: Ice | subject: Ice | 'subject' stands here twice
                    title: Ice | `  title: Ice` | mapping values are not allowed here
                    grades: 3-4 | grades: four | 'grades' should look like 2-4 or K-1
                    grades: 3-4 | grades: 4-3 | 'grades' should rise
                    grades: 3-4 | grades: 3-13 | 'grades' should rise and end at 12
                    summary: What ice is. | summary: | 'summary' should be a text
                    matter.ice: Ice and water | matter.ice: | 'matter.ice' should be a text
                    matter.ice: Ice and water | matter.ice: matter.ice | needs a name that a parent understands
                    matter.ice: [matter.states] | matter.ise: [matter.states] | 'matter.ise' is no concept of the file
                    matter.ice: [matter.states] | matter.ice: matter.states | 'matter.ice' should be a list
                    text: Ice is cold and hard. | txet: Ice is cold and hard. | nobody knows what 'txet' is
                    text: Ice is cold and hard. | text: '' | 'text' should be a text
                    picture: cake 3/4 | picture: dragon | 'picture' cannot be drawn
                    ice: frozen water | ice: [frozen, water] | 'ice' should be a text
                    ice: frozen water | ice: Ice! | the word “ice” needs a meaning
                    right: Warm air | rigth: Warm air | nobody knows what 'rigth' is
                    wrong: [Cold air, The dark] | wrong: [] | 'wrong' should be a list with at least one item
                    wrong: [Cold air, The dark] | wrong: Cold air | 'wrong' should be a list with at least one item
                    wrong: [Cold air, The dark] | wrong: [[a], b] | 'wrong' should hold texts only
                    wrong: [Cold air, The dark] | wrong: [Cold air, Warm air] | 'wrong' should hold
                    why: Ice melts when it warms. | why: ' ' | 'why' should be a text
                    """)
    void refusesALineThatCannotBeRead(String line, String instead, String reason) {
        refuses(line, instead, 0, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    text: Ice is cold and hard. | text: Ice. | -1 | there is nothing to read here
                    text: Ice is cold and hard. | text: Ice is cold and hard and white and slippery everywhere. | -1 | has 10 words; 8 are the limit
                    ask: What melts ice? | ask: What melts ice and also melts snow and also melts frost and also melts hail and sleet? | 0 | has 17 words; 16 are the limit
                    ask: What melts ice? | ask: what, is ICE | 0 | this is the same as question 1
                    right: Warm air | right: Option A | -1 | somebody forgot to write a text here
                    wrong: [Frozen sand, 3.5] | wrong: [3.50, 3.5] | -2 | the option “3.5” is there twice
                    wrong: [Cold air, The dark] | wrong: [Cold air] | -2 | at least 3 options
                    why: Ice melts when it warms. | why: Warm air | -3 | a sentence should explain why
                    why: Ice melts when it warms. | why: Warm air now | -3 | a sentence should explain why
                    why: A pond freezes in winter. | why: On a cold pond. | -3 | only says the answer again
                    """)
    void refusesAPartThatNobodyShouldMeet(String line, String instead, int offset, String reason) {
        refuses(line, instead, offset, reason);
    }

    @Test
    void refusesAFileThatLacksWhatALessonNeeds() {
        var twoSections = ICE.replace("  - heading: Wet\n    text: Water can flow and drip.\n", "");
        refused(twoSections, "line 1: a lesson has at least 3 sections to read");
        refused(ICE.substring(0, ICE.indexOf("  - ask: How")), "line 1: a lesson has at least 5");
        refused(ICE.replace("words:\n  ice: frozen water\n", ""), "explains at least one word");
        refused(
                ICE.replace("concepts:\n", "concepts:\n  matter.snow: Snow and hail\n"),
                "line 7, concepts: “Snow and hail” has 0 questions; each concept needs at least 3");
        refused(
                ICE.replace("Warm ice turns", "Temperature necessitates liquefaction of material"),
                "line 1: the sections read like grade");
        refused(ICE.substring(0, ICE.indexOf("questions:")), "'questions' should be a list");
        refused("", "line 1: should be a mapping");
        refused("- a\n- b\n", "line 1: should be a mapping");
        refused(ICE.replace("title: Ice", "title: \"Ice"), "line ");
        refused(ICE.replace("Frozen sand", "Frozen\u0007sand"), "line 23: holds the character 7");
        refused(
                ICE.replaceFirst("concepts: \\[matter.ice]", "concepts: [matter.fire]"),
                "line 25, questions 1 (What is ice?): 'concepts' names 'matter.fire'");
    }

    @Test
    void refusesTheSameQuestionInTwoFiles() {
        assertThatExceptionOfType(MalformedPack.class)
                .isThrownBy(() -> CheckPacks.all(List.of(read(ICE, "ice"), read(ICE, "snow"))))
                .withMessageContaining(
                        "curriculum/science/snow.yaml, line 21, questions 1 (What is ice?): the same"
                                + " is asked in curriculum/science/ice.yaml, line 21");
    }

    @Test
    void namesAllPlacesAtOnce() {
        assertThatExceptionOfType(MalformedPack.class)
                .isThrownBy(
                        () ->
                                load(
                                        ICE.replace("why: It is a liquid.", "why: Water")
                                                .replace("right: Warm air", "right: Answer 2")))
                .withMessageContainingAll("questions 2", "questions 4");
    }

    private static void refuses(String line, String instead, int offset, String reason) {
        long number =
                ICE.substring(0, ICE.indexOf(line)).chars().filter(c -> c == '\n').count() + 1;
        refused(ICE.replace(line, instead), "line " + (number + offset), reason);
    }

    private static void refused(String yaml, String... parts) {
        assertThatExceptionOfType(MalformedPack.class)
                .isThrownBy(() -> load(yaml))
                .withMessageStartingWith("curriculum/science/ice.yaml, line ")
                .withMessageContainingAll(parts);
    }

    private static void load(String yaml) {
        CheckPacks.all(List.of(read(yaml, "ice")));
    }

    private static Pack read(String yaml, String name) {
        return Pack.read("science/" + name, yaml.getBytes(StandardCharsets.UTF_8));
    }
}

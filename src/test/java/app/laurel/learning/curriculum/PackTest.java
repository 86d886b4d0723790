package app.laurel.learning.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.learning.ForeignWords;
import app.laurel.questions.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackTest {

    private static final String ICE =
            """
            subject: Science
            title: Ice
            emoji: 🧊
            grades: 2-4
            summary: What ice is.
            concepts:
              matter.states: States of matter
            sections:
              - heading: Cold
                text: Ice is cold.
                picture: cake 3/4
            words:
              ice: frozen water
            questions:
              - ask: Is ice water?
                right: Yes
                wrong: [No, 0.50]
                why: It is frozen water.
                concepts: [matter.states]
            """;

    @Test
    void readsAFile() {
        var pack = read(ICE);
        assertThat(pack.outline().unit().id()).isEqualTo("science/ice");
        assertThat(pack.outline().unit().suits(3)).isTrue();
        assertThat(pack.outline().unit().suits(5)).isFalse();
        assertThat(pack.outline().words().getFirst().meaning()).isEqualTo("frozen water");
        assertThat(pack.outline().sections().getFirst().picture()).startsWith("<svg");
    }

    @Test
    void optionsStayAsTheyWereWritten() {
        var item = read(ICE).items().getFirst();
        assertThat(item.key()).isEqualTo(new Key.One("Yes", List.of("No", "0.50")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    right: [Snow, Hail]; wrong: [Fire]         | SEVERAL    | Snow; Hail
                    true: yes                                  | TRUE_FALSE | True
                    true: no                                   | TRUE_FALSE | False
                    number: 12; unit: cm; tolerance: 0.5       | NUMBER     | 12 cm
                    number: 3/4                                | NUMBER     | 3/4
                    accept: [ice, frost]                       | TEXT       | ice
                    accept: [hielo]; accents: optional         | TEXT       | hielo
                    order: [ice, water, steam]                 | ORDER      | ice → water → steam
                    """)
    void readsEveryKindOfAnswer(String answer, Kind kind, String right) {
        var item = read(answered(answer)).items().getFirst();
        var task = item.key().task(new SplittableRandom(3));
        assertThat(task.kind()).isEqualTo(kind);
        assertThat(List.of(task.rightInWords().split("; ")))
                .containsExactlyInAnyOrder(right.split("; "));
        assertThat(item.hint()).isEqualTo("It is cold.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    hint: Brr                              | one of 'right'
                    right: Yes; wrong: [No]; true: yes     | one of 'right'
                    right: Yes; wrong: [No]; unit: cm      | 'unit' does not go with 'right'
                    true: yes; wrong: [No]                 | 'wrong' does not go with 'true'
                    true: maybe                            | yes or no
                    right: [Snow]; wrong: [Fire]           | two or more
                    right: [Snow, Hail]; wrong: [Snow]     | different
                    right: [Snow, Hail]                    | wrong
                    number: many                           | 'number'
                    number: 1; tolerance: -1               | 'tolerance'
                    accept: ice                            | accept
                    accept: [ice, Ice.]                    | twice
                    accept: [ice]; accents: never          | accents
                    order: [ice, water]                    | three
                    order: [ice, water, ice]               | different
                    """)
    void saysWhatIsWrongWithAnAnswer(String answer, String what) {
        assertThatExceptionOfType(MalformedPack.class)
                .isThrownBy(() -> read(answered(answer)))
                .withMessageContainingAll("curriculum/science/ice.yaml, line ", "Is ice water?")
                .withMessageContaining(what);
    }

    private static String answered(String answer) {
        var hint = answer.startsWith("hint:") ? "" : "hint: It is cold.\n    ";
        return ICE.replace(
                "right: Yes\n    wrong: [No, 0.50]", hint + answer.replace("; ", "\n    "));
    }

    @Test
    void wordsOfAnotherLanguageAreRemembered() {
        var pack =
                read(
                        ICE.replace("grades: 2-4", "grades: 2-4\nspeaks: es")
                                .replace("text: Ice is cold.", "text: «Hielo» is ice, «¡hola!»")
                                .replace("ice: frozen", "«el hielo»: frozen")
                                .replace("right: Yes", "right: «Sí»"));
        var foreign = pack.foreign();

        assertThat(pack.outline().sections().getFirst().text()).isEqualTo("Hielo is ice, ¡hola!");
        assertThat(foreign.runs("Hielo is ice, ¡hola!"))
                .containsExactly(
                        new ForeignWords.Run("Hielo", "es"),
                        new ForeignWords.Run(" is ice, ", null),
                        new ForeignWords.Run("¡hola!", "es"));
        assertThat(pack.items().getFirst().key())
                .isEqualTo(new Key.One("Sí", List.of("No", "0.50")));
        assertThat(foreign.languageOf("Sí")).isEqualTo("es");
        assertThat(foreign.languageOf("No")).isNull();
        assertThat(pack.outline().words().getFirst().word()).isEqualTo("el hielo");
        assertThat(foreign.languageOf("el hielo")).isEqualTo("es");
    }

    @Test
    void withoutALanguageTheMarksAreSignsLikeOthers() {
        var pack = read(ICE.replace("text: Ice is cold.", "text: «Ice» is cold."));
        assertThat(pack.outline().sections().getFirst().text()).isEqualTo("«Ice» is cold.");
        assertThat(pack.foreign().language()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    speaks: es   | «Hielo is ice.    | without its partner
                    speaks: es   | Hielo» is ice.    | without its partner
                    speaks: es   | «Hielo «is» ice.» | without its partner
                    speaks: es   | Ice »is« cold.    | without its partner
                    speaks: es   | Ice is « » cold.  | marks nothing
                    speaks: Spanish | Ice is cold.   | a language such as es
                    """)
    void saysWhatIsWrongWithMarks(String speaks, String text, String what) {
        assertThatExceptionOfType(MalformedPack.class)
                .isThrownBy(
                        () ->
                                read(
                                        ICE.replace("grades: 2-4", "grades: 2-4\n" + speaks)
                                                .replace("Ice is cold.", text)))
                .withMessageContainingAll("curriculum/science/ice.yaml, line ", what);
    }

    @Test
    void gradesMayStartWithKindergarten() {
        assertThat(read(ICE.replace("2-4", "K-1")).outline().unit().fromGrade()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    grades: 2-4           | grades: four        | ice.yaml | grades
                    grades: 2-4           | grades: 4-2         | ice.yaml | grades
                    title: Ice            | title:              | ice.yaml | title
                    title: Ice            | titel: Ice          | ice.yaml | titel
                    summary: What ice is. | summary: [a, b]     | ice.yaml | summary
                    picture: cake 3/4     | picture: dragon     | Cold     | dragon
                    picture: cake 3/4     | picture: cake       | Cold     | picture
                    right: Yes            | rigth: Yes          | Is ice water? | rigth
                    right: Yes            | right: No           | Is ice water? | different
                    wrong: [No, 0.50]     | wrong: []           | Is ice water? | wrong
                    wrong: [No, 0.50]     | wrong: No           | Is ice water? | wrong
                    why: It is frozen water. | why: ''          | Is ice water? | why
                    concepts: [matter.states] | concepts: [ice] | Is ice water? | ice
                    ask: Is ice water?    | ask: [1             | ice.yaml | line
                    """)
    void saysWhereAFileIsWrong(String line, String instead, String place, String what) {
        assertThatExceptionOfType(MalformedPack.class)
                .isThrownBy(() -> read(ICE.replace(line, instead)))
                .withMessageContaining("curriculum/science/ice.yaml")
                .withMessageContaining(place)
                .withMessageContaining(what);
    }

    private static Pack read(String yaml) {
        return Pack.read("science/ice", yaml.getBytes(StandardCharsets.UTF_8));
    }
}

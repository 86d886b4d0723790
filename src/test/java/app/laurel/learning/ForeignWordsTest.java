package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.ForeignWords.Run;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignWordsTest {

    private static final ForeignWords SPANISH =
            new ForeignWords(
                    "es",
                    Map.of(
                            "hola", List.of(new Run("hola", "es")),
                            "adiós", List.of(new Run("adiós", "es")),
                            "Say hola!",
                                    List.of(
                                            new Run("Say ", null),
                                            new Run("hola", "es"),
                                            new Run("!", null))));

    @Test
    void eachPartIsSpokenInItsLanguage() {
        assertThat(SPANISH.spoken(List.of("Say hola!", ". ", "1: ", "hola", ". 2: ", "bye")))
                .containsExactly(
                        new Run("Say ", null),
                        new Run("hola!. ", "es"),
                        new Run("1: ", null),
                        new Run("hola", "es"),
                        new Run(". 2: bye", null));
    }

    @Test
    void neighboursOfOneLanguageAreSpokenTogether() {
        assertThat(SPANISH.spoken(List.of("hola", ". ", "adiós")))
                .containsExactly(new Run("hola. adiós", "es"));
    }

    @Test
    void whatNobodyMarkedIsInTheLanguageOfThePage() {
        assertThat(SPANISH.runs("come")).containsExactly(new Run("come", null));
        assertThat(SPANISH.languageOf("Say hola!")).isNull();
        assertThat(ForeignWords.NONE.spoken(List.of("hola")))
                .containsExactly(new Run("hola", null));
    }
}

package app.laurel.learning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingLevelTest {

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "bake, 1",
        "baked, 1",
        "wanted, 2",
        "table, 2",
        "water, 2",
        "animal, 3",
        "family, 3",
        "the, 1",
        "rain, 1",
        "information, 4",
        "12, 1",
        "boxes, 2"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(Prose.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void findsWordsAndSentences() {
        assertThat(Prose.words("A cat – and 2 dogs!"))
                .containsExactly("A", "cat", "and", "2", "dogs!");
        assertThat(Prose.sentences("Stop! \"Who is it?\" (Nobody.) It costs 3.50 now: look"))
                .containsExactly(
                        "Stop!", "\"Who is it?\"", "(Nobody.)", "It costs 3.50 now:", "look");
    }

    @Test
    void followsTheFormula() {
        // 6 words, 1 sentence, 7 syllables
        assertThat(level("The cat sat on the table."))
                .isCloseTo(0.39 * 6 + 11.8 * 7 / 6 - 15.59, within(1e-9));
        assertThat(level("")).isZero();
    }

    @Test
    void namesAndExplainedWordsAreNotHardToRead() {
        var easy = new ReadingLevel(List.of("photosynthesis"));
        var text = "Leaves do photosynthesis. In Antarctica they do not.";
        assertThat(easy.of(text)).isLessThan(level(text));
        assertThat(level("We see Antarctica now.")).isLessThan(level("We see antarctica now."));
    }

    @Test
    void longWordsInLongSentencesAreHarder() {
        assertThat(level("Ice melts. Water flows."))
                .isLessThan(level("Frozen material turns into liquid water and flows away."))
                .isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void budgetsNeverShrinkWithTheGrade(int grade) {
        var now = ReadingBudget.of(grade);
        var next = ReadingBudget.of(grade + 1);
        assertThat(next.words()).isGreaterThanOrEqualTo(now.words());
        assertThat(next.wordsInASection()).isGreaterThanOrEqualTo(now.wordsInASection());
        assertThat(next.wordsInASentence()).isGreaterThanOrEqualTo(now.wordsInASentence());
        assertThat(next.wordsInAQuestion()).isGreaterThanOrEqualTo(now.wordsInAQuestion());
        assertThat(next.level()).isGreaterThanOrEqualTo(now.level());
    }

    private static double level(String text) {
        return new ReadingLevel(List.of()).of(text);
    }
}

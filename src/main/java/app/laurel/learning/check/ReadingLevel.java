package app.laurel.learning.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How hard a text is to read: its Flesch-Kincaid grade, 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59. Names (capital letter inside a sentence) and the words that the
 * lesson itself explains count as words of two syllables at most: a child who learns about
 * Antarctica can read its name.
 */
public final class ReadingLevel {

    private static final int EASY = 2;

    private final Set<String> explained = new HashSet<>();

    /** Measures a text of a lesson that explains these words. */
    public ReadingLevel(Collection<String> explained) {
        explained.forEach(
                words -> Prose.words(words).forEach(word -> this.explained.add(stem(word))));
    }

    /** The grade that can read the text, mostly 0 to 12; lower still when it is very easy. */
    public double of(String text) {
        var sentences = Prose.sentences(text);
        int words = 0;
        int syllables = 0;
        for (var sentence : sentences) {
            boolean first = true;
            for (var word : Prose.words(sentence)) {
                int own = Prose.syllables(word);
                syllables += isKnown(word, first) ? Math.min(EASY, own) : own;
                words++;
                first = false;
            }
        }
        return words == 0 ? 0 : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    private boolean isKnown(String word, boolean first) {
        return !first && isName(word) || explained.contains(stem(word));
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0))
                || word.length() > 1
                        && !Character.isLetter(word.charAt(0))
                        && Character.isUpperCase(word.charAt(1));
    }

    /** A word without the ending of its plural. */
    private static String stem(String word) {
        var letters = Prose.letters(word);
        if (letters.endsWith("es")) {
            return letters.substring(0, letters.length() - 2);
        }
        return letters.endsWith("s") || letters.endsWith("e")
                ? letters.substring(0, letters.length() - 1)
                : letters;
    }
}

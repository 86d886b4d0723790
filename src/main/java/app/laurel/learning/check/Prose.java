package app.laurel.learning.check;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Takes written English apart, with plain loops: the whole curriculum is read with it at each
 * start.
 */
final class Prose {

    private static final String ENDS = ".!?…:";
    private static final String CLOSING = "\"”’)";
    private static final String VOWELS = "aeiouyáéíóúü";

    private Prose() {}

    /** What stands between spaces and has a letter or a digit. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var all = new StringTokenizer(text); all.hasMoreTokens(); ) {
            var word = all.nextToken();
            if (isWord(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** A colon ends a sentence, too: what follows is read after a pause. */
    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i)) && isEnd(text, i)) {
                var sentence = text.substring(start, i).strip();
                if (isWord(sentence)) {
                    sentences.add(sentence);
                }
                start = i;
            }
        }
        return sentences;
    }

    /** Whether the text ends as a sentence does. */
    static boolean isEnd(String text) {
        return isEnd(text, text.length());
    }

    private static boolean isEnd(String text, int length) {
        int last = length - 1;
        if (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The letters of a word, small. */
    static String letters(String word) {
        var letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                letters.append(Character.toLowerCase(word.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** How many syllables the word has when it is read aloud, at least one. */
    static int syllables(String word) {
        var letters = letters(word);
        if (letters.length() <= 3) {
            return 1;
        }
        int heard = letters.length() - silent(letters);
        int syllables = 0;
        for (int i = 0; i < heard; i++) {
            if (isVowel(letters.charAt(i))) {
                syllables++;
                if (i + 1 < heard && isVowel(letters.charAt(i + 1))) {
                    i++; // two vowels are mostly heard as one
                }
            }
        }
        return Math.max(1, syllables);
    }

    /** Final letters that are not heard: bake, bakes, baked, but not table, boxes, wanted. */
    private static int silent(String letters) {
        if (letters.endsWith("e")) {
            return isSilentAfter(letters, 1, "l") ? 1 : 0;
        }
        if (letters.endsWith("es")) {
            return isSilentAfter(letters, 2, "lsxzhcg") ? 2 : 0;
        }
        return letters.endsWith("ed") && isSilentAfter(letters, 2, "ltd") ? 2 : 0;
    }

    private static boolean isSilentAfter(String letters, int ending, String heardAfter) {
        char before = letters.charAt(letters.length() - ending - 1);
        return !isVowel(before) && heardAfter.indexOf(before) < 0;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}

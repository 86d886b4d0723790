package app.laurel.learning.curriculum;

import app.laurel.learning.ForeignWords;
import app.laurel.learning.ForeignWords.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the marks « and » off the texts of a file and remembers what stood between them: words of
 * the language that the file says it speaks. In a file that speaks none they are signs like others.
 */
final class Marks {

    private static final char BEGIN = '«';
    private static final char END = '»';

    private final Map<String, List<Run>> texts = new HashMap<>();
    private @Nullable String language;

    /** From now on marks are taken off; a language looks like {@code es}. */
    void speak(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("should be a language such as es");
        }
        this.language = language;
    }

    /**
     * The text without marks.
     *
     * @throws IllegalArgumentException when a mark has no partner, or nothing is between them
     */
    String plain(String marked) {
        if (language == null || marked.indexOf(BEGIN) < 0 && marked.indexOf(END) < 0) {
            return marked;
        }
        var runs = new ArrayList<Run>();
        int at = 0;
        while (at < marked.length()) {
            int begin = marked.indexOf(BEGIN, at);
            int end = marked.indexOf(END, at);
            if (begin < 0 && end < 0) {
                runs.add(new Run(marked.substring(at), null));
                break;
            }
            int next = begin < 0 ? -1 : marked.indexOf(BEGIN, begin + 1);
            if (begin < 0 || end < begin || next >= 0 && next < end) {
                throw new IllegalArgumentException("has a « or » without its partner");
            }
            if (marked.substring(begin + 1, end).isBlank()) {
                throw new IllegalArgumentException("marks nothing between « and »");
            }
            if (begin > at) {
                runs.add(new Run(marked.substring(at, begin), null));
            }
            runs.add(new Run(marked.substring(begin + 1, end), language));
            at = end + 1;
        }
        var text = ForeignWords.joined(runs);
        texts.put(text, List.copyOf(runs));
        return text;
    }

    ForeignWords words() {
        return new ForeignWords(language, texts);
    }
}

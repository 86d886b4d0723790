package app.laurel.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a unit belong to another language than the unit is written in, so that they are
 * spoken as they should be.
 *
 * @param language of these words, e.g. {@code es}; null where there are none
 * @param texts the runs of each text that has such words, under the text as a learner reads it
 */
public record ForeignWords(@Nullable String language, Map<String, List<Run>> texts) {

    /** No text has any. */
    public static final ForeignWords NONE = new ForeignWords(null, Map.of());

    /**
     * A part of a text that is in one language.
     *
     * @param language null for the one that the unit is written in
     */
    public record Run(String text, @Nullable String language) {}

    public ForeignWords {
        texts = Map.copyOf(texts);
    }

    /** The text in parts, which are the text again when they are put together. */
    public List<Run> runs(String text) {
        return texts.getOrDefault(text, List.of(new Run(text, null)));
    }

    /** Whether a text has such words. */
    public boolean isIn(String text) {
        return texts.containsKey(text);
    }

    /** The language of a text that is nothing but such words, or null. */
    public @Nullable String languageOf(String text) {
        var runs = runs(text);
        return runs.size() == 1 ? runs.getFirst().language() : null;
    }

    /**
     * Several texts in the order in which they are spoken. Neighbours of one language become one
     * part, and marks between words go with the part before them.
     */
    public List<Run> spoken(List<String> pieces) {
        var spoken = new ArrayList<Run>();
        for (var run : pieces.stream().flatMap(piece -> runs(piece).stream()).toList()) {
            var last = spoken.isEmpty() ? null : spoken.removeLast();
            if (last == null) {
                spoken.add(run);
            } else if (isSilent(run.text()) || sameLanguage(last, run)) {
                spoken.add(new Run(last.text() + run.text(), last.language()));
            } else {
                spoken.add(last);
                spoken.add(run);
            }
        }
        return spoken;
    }

    /** The pieces as one text. */
    public static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static boolean isSilent(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean sameLanguage(Run one, Run other) {
        return one.language() == null
                ? other.language() == null
                : one.language().equals(other.language());
    }
}

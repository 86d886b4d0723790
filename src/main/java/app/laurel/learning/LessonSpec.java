package app.laurel.learning;

import app.laurel.questions.Question;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson consists of: sections to read, words to know, questions to answer. Kept whole with
 * the lesson, so that a lesson never changes under a learner when the curriculum does. It holds the
 * answer key and never leaves the server.
 */
public record LessonSpec(List<Section> sections, List<Word> words, List<Question> questions)
        implements Serializable {

    /**
     * A part to read, at most one screen long. {@code picture} is an SVG element of our own making.
     */
    public record Section(String heading, String text, @Nullable String picture)
            implements Serializable {}

    /** A word to know and what it means, in the words of the grade. */
    public record Word(String word, String meaning) implements Serializable {}
}

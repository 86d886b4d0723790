package app.laurel.learning;

import app.laurel.questions.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as a learner of the grade would get it, with the right answers: for adults only.
 *
 * @param grade the grade it was made for, 0 to 12
 * @param left how many questions of it were left out because the family hid them
 */
public record LessonPreview(
        Unit unit,
        int grade,
        List<LessonSpec.Section> sections,
        List<LessonSpec.Word> words,
        List<Previewed> questions,
        int left) {

    /**
     * A question with its answer.
     *
     * @param own whether the family wrote it
     */
    public record Previewed(Question asked, boolean own) {

        public String text() {
            return asked.text();
        }

        public @Nullable String picture() {
            return asked.picture();
        }

        /** What there is to choose from, as it is shown; may be empty. */
        public List<String> options() {
            return asked.task().options();
        }

        public String right() {
            return asked.task().rightInWords();
        }

        public String explanation() {
            return asked.explanation();
        }
    }
}

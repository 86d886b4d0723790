package app.laurel.drafting;

import app.laurel.learning.Concept;
import app.laurel.learning.LessonSpec;
import app.laurel.learning.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a draft has to teach, with the right answers; for parents.
 *
 * @param patience the most minutes that writing it may take
 * @param content null as long as nothing is written
 */
public record DraftPreview(DraftLine draft, int patience, @Nullable Content content) {

    /**
     * The lesson itself.
     *
     * @param pack as it is stored
     * @param text as it can be changed
     */
    public record Content(
            String pack,
            LessonText text,
            String title,
            String emoji,
            String summary,
            List<String> concepts,
            List<LessonSpec.Section> sections,
            List<LessonSpec.Word> words,
            List<AskedQuestion> questions) {

        static Content of(String pack, Unit unit, LessonSpec lesson) {
            return new Content(
                    pack,
                    LessonText.of(unit, lesson),
                    unit.title(),
                    unit.emoji(),
                    unit.summary(),
                    unit.concepts().stream().map(Concept::name).toList(),
                    lesson.sections(),
                    lesson.words(),
                    lesson.questions().stream().map(AskedQuestion::of).toList());
        }
    }
}

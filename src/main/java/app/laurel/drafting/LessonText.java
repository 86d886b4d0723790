package app.laurel.drafting;

import app.laurel.learning.LessonSpec;
import app.laurel.learning.Unit;
import java.util.List;

/**
 * A drafted lesson as a parent changes it; as typed, unchecked.
 *
 * @param words to know, with their meanings
 */
public record LessonText(
        String title,
        String emoji,
        String summary,
        List<Passage> sections,
        List<Passage> words,
        List<QuestionText> questions) {

    public LessonText {
        sections = List.copyOf(sections);
        words = List.copyOf(words);
        questions = List.copyOf(questions);
    }

    /** Something with a name: a section under its heading, a word with its meaning. */
    public record Passage(String name, String text) {}

    static LessonText of(Unit unit, LessonSpec lesson) {
        return new LessonText(
                unit.title(),
                unit.emoji(),
                unit.summary(),
                lesson.sections().stream()
                        .map(one -> new Passage(one.heading(), one.text()))
                        .toList(),
                lesson.words().stream().map(one -> new Passage(one.word(), one.meaning())).toList(),
                lesson.questions().stream().map(QuestionText::of).toList());
    }
}

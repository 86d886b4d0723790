package app.laurel.learning.check;

import app.laurel.learning.LessonSpec;
import app.laurel.learning.LessonSpec.Section;
import app.laurel.learning.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Looks through a lesson before anybody learns from it: the built-in ones at every start, and those
 * that a parent or a machine drafted. What it measures by grade is in {@link ReadingBudget}; the
 * grade is the lowest one that the lesson is meant for.
 */
public final class CheckLesson {

    /** A lesson has at least this many sections to read. */
    public static final int SECTIONS = 3;

    /** A lesson has at least this many questions. */
    public static final int QUESTIONS = 5;

    /** Each concept of a lesson has at least this many questions. */
    public static final int QUESTIONS_OF_A_CONCEPT = 3;

    private static final int WORDS_OF_A_SECTION = 4;

    private static final Pattern FORGOTTEN =
            Pattern.compile(
                    "(?i)((wrong|right) )?(option|answer|question) ([a-d]|\\d+)[.?!]?"
                            + "|\\[[^\\]]*(insert|placeholder|your )[^\\]]*\\].*");

    private static final String LOREM = "lorem ipsum";

    /** What is longer was written by somebody. */
    private static final int LONGEST_FORGOTTEN = 40;

    private final Unit unit;
    private final LessonSpec lesson;
    private final ReadingBudget budget;
    private final List<Finding> findings = new ArrayList<>();

    private CheckLesson(Unit unit, LessonSpec lesson) {
        this.unit = unit;
        this.lesson = lesson;
        this.budget = ReadingBudget.of(unit.fromGrade());
    }

    /** Everything that is wrong with a lesson that holds all questions of its unit. */
    public static List<Finding> whole(Unit unit, LessonSpec lesson) {
        var check = new CheckLesson(unit, lesson);
        check.reading();
        check.findings.addAll(new CheckQuestions(unit, lesson, check.budget).findings());
        return List.copyOf(check.findings);
    }

    /** Everything that is wrong with what there is to read; the questions are not looked at. */
    public static List<Finding> reading(Unit unit, LessonSpec lesson) {
        var check = new CheckLesson(unit, lesson);
        check.reading();
        return List.copyOf(check.findings);
    }

    /** Whether somebody forgot to write the text. */
    static boolean isForgotten(String text) {
        return text.length() <= LONGEST_FORGOTTEN && FORGOTTEN.matcher(text).matches()
                || text.regionMatches(true, 0, LOREM, 0, LOREM.length());
    }

    private void reading() {
        var sections = lesson.sections();
        if (sections.size() < SECTIONS) {
            find(Part.LESSON, 0, Rule.TOO_FEW_SECTIONS, SECTIONS);
        }
        int words = 0;
        for (int i = 0; i < sections.size(); i++) {
            words += section(i + 1, sections.get(i));
        }
        if (words > budget.words()) {
            find(Part.LESSON, 0, Rule.TOO_MUCH_TO_READ, words, budget.words());
        }
        level(sections);
        words();
        concepts();
    }

    private int section(int number, Section section) {
        int words = Prose.words(section.text()).size();
        if (words < WORDS_OF_A_SECTION) {
            find(Part.SECTION, number, Rule.EMPTY_SECTION);
        }
        if (isForgotten(section.heading()) || isForgotten(section.text())) {
            find(Part.SECTION, number, Rule.PLACEHOLDER);
        }
        if (words > budget.wordsInASection()) {
            find(Part.SECTION, number, Rule.LONG_SECTION, words, budget.wordsInASection());
        }
        for (var sentence : Prose.sentences(section.text())) {
            if (Prose.words(sentence).size() > budget.wordsInASentence()) {
                find(
                        Part.SECTION,
                        number,
                        Rule.LONG_SENTENCE,
                        sentence,
                        Prose.words(sentence).size(),
                        budget.wordsInASentence());
            }
        }
        return words;
    }

    private void level(List<Section> sections) {
        var text = String.join("\n", sections.stream().map(Section::text).toList());
        double level = new ReadingLevel(explained(lesson)).of(text);
        if (level > budget.level()) {
            find(Part.LESSON, 0, Rule.HARD_TO_READ, oneDigit(level), oneDigit(budget.level()));
        }
    }

    private void words() {
        if (lesson.words().isEmpty()) {
            find(Part.LESSON, 0, Rule.NO_WORDS);
        }
        for (int i = 0; i < lesson.words().size(); i++) {
            var word = lesson.words().get(i);
            if (word.meaning().isBlank()
                    || Wording.ofQuestion(word.meaning()).equals(Wording.ofQuestion(word.word()))) {
                find(Part.WORD, i + 1, Rule.NO_MEANING, word.word());
            }
        }
    }

    private void concepts() {
        for (int i = 0; i < unit.concepts().size(); i++) {
            var concept = unit.concepts().get(i);
            if (concept.name().equals(concept.id()) || concept.name().strip().length() < 3) {
                find(Part.CONCEPT, i + 1, Rule.UNNAMED_CONCEPT, concept.id());
            }
        }
    }

    static List<String> explained(LessonSpec lesson) {
        return lesson.words().stream().map(LessonSpec.Word::word).toList();
    }

    static String oneDigit(double level) {
        return String.format(Locale.ROOT, "%.1f", level);
    }

    private void find(Part part, int number, Rule rule, Object... details) {
        findings.add(
                new Finding(
                        part,
                        number,
                        rule,
                        List.of(details).stream().map(String::valueOf).toList()));
    }
}

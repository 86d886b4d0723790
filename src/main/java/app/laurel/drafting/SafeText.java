package app.laurel.drafting;

import app.laurel.learning.LessonSpec;
import app.laurel.learning.Unit;
import app.laurel.questions.Question;
import app.laurel.questions.WriteText;
import app.laurel.shell.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what a text from outside may not bring in: HTML, links and addresses, pictures, code, marks
 * that nobody sees, and texts that are too long for where they are shown.
 */
final class SafeText {

    private static final int TITLE = 80;
    private static final int EMOJI = 16;
    private static final int SUMMARY = 200;
    private static final int TEXT = 2500;
    private static final int NAME = 60;
    private static final int MEANING = 250;
    private static final int QUESTION = 400;
    private static final int OPTION = 150;
    private static final int UNIT = 20;

    /** How much of a text that is too long is shown. */
    private static final int SHOWN = 30;

    private static final Pattern HTML = Pattern.compile("<[/!?]?[\\p{L}!?]|&#|&\\w{2,10};|]]>");
    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)[a-z][a-z0-9+.-]{1,20}://|\\bwww\\.|\\b(javascript|vbscript|mailto):\\S|\\bdata:\\w+/\\w"
                            + "|\\b[a-z0-9-]{2,}\\.(com|org|net|io|app|dev|info|biz|co|me|tv|xyz|ru|cn|de|uk|edu|gov)\\b"
                            + "|[\\w.+-]+@[\\w-]+\\.\\w|!?\\[[^\\]]*\\]\\s?\\(");
    private static final Pattern CODE = Pattern.compile("```|\\$\\{|\\{\\{|<%");

    /** Control and format marks but the one that joins emoji, halves of characters, own areas. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\u200D]]");

    private static final Pattern PICTOGRAM =
            Pattern.compile("[\\p{IsEmoji}\\p{IsEmoji_Component}\\u200D\\uFE0F]+");

    private final List<String> findings;

    SafeText(List<String> findings) {
        this.findings = findings;
    }

    void check(Unit unit, LessonSpec lesson) {
        check("title", unit.title(), TITLE);
        check("summary", unit.summary(), SUMMARY);
        check("emoji", unit.emoji(), EMOJI);
        if (!PICTOGRAM.matcher(unit.emoji()).matches()) {
            findings.add(Text.of("drafting.check.emoji"));
        }
        unit.concepts().forEach(concept -> check("concept", concept.name(), NAME));
        for (var section : lesson.sections()) {
            check("heading", section.heading(), TITLE);
            check("section", section.text(), TEXT);
            if (section.picture() != null) {
                findings.add(Text.of("drafting.check.picture"));
            }
        }
        for (var word : lesson.words()) {
            check("word", word.word(), NAME);
            check("meaning", word.meaning(), MEANING);
        }
        lesson.questions().forEach(this::check);
    }

    private void check(Question question) {
        check("question", question.text(), QUESTION);
        check("explanation", question.explanation(), QUESTION);
        if (question.hint() != null) {
            check("hint", question.hint(), QUESTION);
        }
        var task = question.task();
        task.options().forEach(option -> check("option", option, OPTION));
        if (task instanceof WriteText(List<String> accepted, boolean accents)) {
            accepted.forEach(answer -> check("option", answer, OPTION));
        }
        if (task.unit() != null) {
            check("unit", task.unit(), UNIT);
        }
        if (question.picture() != null) {
            findings.add(Text.of("drafting.check.picture"));
        }
    }

    private void check(String part, String text, int longest) {
        var what = Text.of("drafting.check.part." + part);
        if (text.length() > longest) {
            var start = text.substring(0, Math.min(text.length(), SHOWN));
            findings.add(Text.of("drafting.check.part.long", what, start, longest));
        }
        refuse(what, text, HTML, "html");
        refuse(what, text, LINK, "link");
        refuse(what, text, CODE, "code");
        refuse(what, text, UNSEEN, "unseen");
    }

    private void refuse(String what, String text, Pattern pattern, String name) {
        if (pattern.matcher(text).find()) {
            findings.add(Text.of("drafting.check." + name, what));
        }
    }
}

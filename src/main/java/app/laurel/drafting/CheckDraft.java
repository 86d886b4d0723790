package app.laurel.drafting;

import app.laurel.learning.LessonSpec;
import app.laurel.learning.MalformedCurriculum;
import app.laurel.learning.ReadUnit;
import app.laurel.learning.Unit;
import app.laurel.shell.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Looks through what a model wrote: for everything that the built-in lessons are checked for, for
 * what was ordered, and for what no text from outside may bring in.
 */
@Component
class CheckDraft {

    /** Far more than a lesson needs. */
    static final int LONGEST = 40_000;

    private static final int MOST_SECTIONS = 8;
    private static final int MOST_WORDS = 12;

    private static final Pattern CONCEPT = Pattern.compile("own\\.[a-z0-9]+(-[a-z0-9]+){0,8}");
    private static final Pattern FENCE =
            Pattern.compile("(?s)^\\s*```[a-zA-Z]*\\s*\\n(.*?)\\n\\s*```\\s*$");

    private final ReadUnit reader;

    CheckDraft(ReadUnit reader) {
        this.reader = reader;
    }

    /** What a model wrote, without the fence that many put around it. */
    static String unfenced(String text) {
        var fenced = FENCE.matcher(text);
        return fenced.matches() ? fenced.group(1) : text;
    }

    /** Everything that is wrong with the text; empty when a parent may look at it. */
    List<String> findings(Order order, String text) {
        if (text.length() > LONGEST) {
            return List.of(Text.of("drafting.check.long", LONGEST));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return List.of(Text.of("drafting.check.halves"));
        }
        try {
            var written = reader.read(order.unitId(), text);
            var findings = new ArrayList<String>();
            ordered(order, written.unit(), written.whole(), findings);
            new SafeText(findings).check(written.unit(), written.whole());
            return List.copyOf(findings);
        } catch (MalformedCurriculum e) {
            return String.valueOf(e.getMessage()).lines().toList();
        }
    }

    private static void ordered(Order order, Unit unit, LessonSpec lesson, List<String> findings) {
        if (!unit.subject().equals(order.subject())) {
            findings.add(Text.of("drafting.check.subject", order.subject()));
        }
        if (unit.fromGrade() != order.grade() || unit.toGrade() != order.grade()) {
            findings.add(Text.of("drafting.check.grade", order.grade()));
        }
        if (lesson.questions().size() != order.questions()) {
            findings.add(Text.of("drafting.check.questions", order.questions()));
        }
        if (lesson.sections().size() > MOST_SECTIONS) {
            findings.add(Text.of("drafting.check.sections", MOST_SECTIONS));
        }
        if (lesson.words().size() > MOST_WORDS) {
            findings.add(Text.of("drafting.check.words", MOST_WORDS));
        }
        unit.concepts().stream()
                .filter(concept -> !CONCEPT.matcher(concept.id()).matches())
                .forEach(concept -> findings.add(Text.of("drafting.check.concept", concept.id())));
    }
}

package app.laurel.administration.ui;

import app.laurel.learning.Tally;
import app.laurel.learning.Unit;
import app.laurel.learning.ui.SubjectLook;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import com.vaadin.flow.component.html.Paragraph;

/** How administrators read of units and questions. */
final class CurriculumWords {

    private CurriculumWords() {}

    static String answered(Tally tally) {
        return tally.answered() == 0
                ? Text.of("administration.curriculum.unanswered")
                : Text.of("administration.curriculum.answered", tally.answered(), tally.percent());
    }

    /** Subject, grades and the number of questions. */
    static String facts(Unit unit, int questions) {
        return Text.of(
                "administration.curriculum.facts",
                SubjectLook.name(unit.subject()),
                Text.of("administration.curriculum.grades", unit.fromGrade(), unit.toGrade()),
                questions(questions));
    }

    static String questions(int questions) {
        return questions == 0
                ? Text.of("administration.curriculum.generated")
                : Text.of("administration.curriculum.questions.count", questions);
    }

    static Chip withdrawn() {
        return new Chip(Text.of("administration.curriculum.withdrawn"), Chip.Tone.WARM);
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}

package app.laurel.people.ui;

import app.laurel.people.ChangeFamily;
import app.laurel.people.DryRun;
import app.laurel.people.DryRun.Rehearsal;
import app.laurel.people.Learner;
import app.laurel.people.LessonFigures;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what figures that are not saved yet would have paid in the last four weeks, also to a screen
 * reader.
 */
class DryRunLine extends Paragraph {

    private final DryRun dryRun;
    private final List<Learner> learners;
    private @Nullable List<Rehearsal> rehearsals;

    DryRunLine(DryRun dryRun, List<Learner> learners) {
        this.dryRun = dryRun;
        this.learners = learners;
        addClassNames("quiet", "dry-run");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Nothing is said about what is no number of points. */
    void show(@Nullable LessonFigures typed, LessonFigures saved) {
        if (typed == null || !areFigures(typed)) {
            setText("");
        } else if (typed.equals(saved)) {
            setText(Text.of("people.dryRun.unchanged"));
        } else {
            setText(words(typed));
        }
    }

    private String words(LessonFigures figures) {
        var all = rehearsals();
        return all.isEmpty()
                ? Text.of("people.dryRun.nothing")
                : Text.of(
                        "people.dryRun.line",
                        all.stream()
                                .map(one -> words(one, one.with(figures)))
                                .collect(Collectors.joining(Text.of("people.dryRun.separator"))));
    }

    private static String words(Rehearsal one, long points) {
        return Text.of(
                points == one.paid() ? "people.dryRun.same" : "people.dryRun.other",
                one.learner().name(),
                points,
                one.paid());
    }

    /** Read when they are needed for the first time: most who open the page change nothing. */
    private List<Rehearsal> rehearsals() {
        if (rehearsals == null) {
            rehearsals = dryRun.rehearse(learners);
        }
        return rehearsals;
    }

    private static boolean isLimit(@Nullable Integer figure) {
        return figure == null || figure >= 1 && figure <= ChangeFamily.HIGHEST_COST;
    }

    private static boolean areFigures(LessonFigures typed) {
        return isPoints(typed.perCorrect(), LessonFigures.MOST)
                && isPoints(typed.perLesson(), LessonFigures.MOST)
                && isLimit(typed.perDay())
                && isPoints(typed.stakeWon(), LessonFigures.MOST_WON)
                && isPoints(typed.stakeLost(), LessonFigures.MOST);
    }

    private static boolean isPoints(int figure, int most) {
        return figure >= 0 && figure <= most;
    }
}

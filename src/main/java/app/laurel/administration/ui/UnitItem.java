package app.laurel.administration.ui;

import app.laurel.learning.Concept;
import app.laurel.learning.Tally;
import app.laurel.learning.Unit;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** One unit in the list of the curriculum. */
class UnitItem extends ListItem {

    /**
     * @param questions how many were written for it, 0 where they are made anew each time
     * @param change withdraws it, or brings it back
     */
    UnitItem(Unit unit, int questions, Tally tally, boolean withdrawn, Runnable change) {
        addClassName("unit-item");
        var title = new Anchor(UnitView.pathOf(unit.id()), unit.title());
        title.setRouterIgnore(false);
        title.addClassName("person-name");
        var concepts = new Span(Text.of("administration.curriculum.concepts", names(unit)));
        concepts.addClassName("quiet");
        var facts = new Span(CurriculumWords.facts(unit, questions));
        facts.addClassName("quiet");
        var words = new Div(title, facts, concepts);
        words.addClassName("person-words");
        var figures = new Span(CurriculumWords.answered(tally));
        var chips = new Div();
        chips.addClassName("chip-row");
        if (withdrawn) {
            chips.add(CurriculumWords.withdrawn());
        }
        var command = command(unit, withdrawn, change);
        var aside = new Div(figures, chips, command);
        aside.addClassName("unit-aside");
        add(new Emoji(unit.emoji()), words, aside);
    }

    private static Button command(Unit unit, boolean withdrawn, Runnable change) {
        var key =
                withdrawn
                        ? "administration.curriculum.bringBack"
                        : "administration.curriculum.withdraw";
        var command = Commands.quiet(Text.of(key), change);
        command.setAriaLabel(Text.of(key + ".unit", unit.title()));
        return command;
    }

    private static String names(Unit unit) {
        return unit.concepts().stream()
                .map(Concept::name)
                .collect(Collectors.joining(Text.of("administration.curriculum.separator")));
    }
}

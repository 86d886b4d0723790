package app.laurel.administration.ui;

import app.laurel.people.PersonLine;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One person in a list; the whole line leads to the person's page. */
class PersonItem extends ListItem {

    PersonItem(PersonLine person, boolean locked, RelativeTime times) {
        this(person, locked, times, PersonWords.family(person));
    }

    /** Somebody in a list of one family, which need not be named again. */
    static PersonItem relative(PersonLine person, RelativeTime times) {
        return new PersonItem(person, false, times, "");
    }

    private PersonItem(PersonLine person, boolean locked, RelativeTime times, String family) {
        addClassName("person-item");
        var name = new Anchor(PersonView.pathOf(person.id()), person.name());
        name.setRouterIgnore(false);
        name.addClassName("person-name");
        var words = new Div(name);
        words.addClassName("person-words");
        if (person.email() != null) {
            words.add(quiet(person.email()));
        }
        var chips = new Div(PersonWords.roleChip(person.role()));
        chips.addClassName("chip-row");
        if (!person.isActive()) {
            chips.add(PersonWords.stateChip(person.state()));
        }
        if (locked) {
            chips.add(new Chip(Text.of("administration.pinLocked"), Chip.Tone.WARM));
        }
        add(
                new Face(person.avatar(), person.colour(), Face.Size.SMALL),
                words,
                quiet(family),
                quiet(PersonWords.lastSeen(person, times)),
                chips);
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}

package app.laurel.learning.ui;

import app.laurel.learning.LessonAddress;
import app.laurel.learning.OwnShelf;
import app.laurel.learning.Unit;
import app.laurel.learning.WrittenQuestion;
import app.laurel.questions.exchange.FileFormat;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a family wrote for one unit. */
class OwnQuestionsCard extends Card {

    /** What an adult can want with it. */
    interface Wishes {

        void change(WrittenQuestion question);

        void hide(WrittenQuestion question);

        void showAgain(WrittenQuestion question);

        void remove(WrittenQuestion question);

        /** All of the unit, to be saved as a file. */
        OwnQuestionsFile file(String unitId);
    }

    private final Wishes wishes;

    OwnQuestionsCard(OwnShelf.OfUnit unit, List<WrittenQuestion> questions, Wishes wishes) {
        this.wishes = wishes;
        getElement().setAttribute("aria-label", unit.title());
        var count = new Paragraph(Text.of("learning.own.count", unit.count()));
        count.addClassName("quiet");
        var list = new UnorderedList();
        list.addClassName("family-questions");
        questions.forEach(question -> list.add(item(question)));
        add(new H2(unit.title()), count, list, links(unit));
    }

    private Div links(OwnShelf.OfUnit unit) {
        var links = new Div();
        if (unit.unit() != null) {
            links.add(look(unit.unit()));
        }
        for (var format : FileFormat.values()) {
            links.add(wishes.file(unit.id()).link(format, unit.title()));
        }
        links.addClassNames("actions", "own-links");
        return links;
    }

    private static Anchor look(Unit unit) {
        var look =
                new Anchor(
                        LessonAddress.ofPreview(unit.id(), unit.fromGrade()),
                        Text.of("learning.lessons.look"));
        look.setRouterIgnore(false);
        look.addClassName("quiet-link");
        look.setAriaLabel(Text.of("learning.lessons.look.name", unit.title()));
        return look;
    }

    private ListItem item(WrittenQuestion question) {
        var text = question.draft().text();
        var why = new Paragraph(question.draft().explanation());
        why.addClassName("quiet");
        var item = new ListItem(new H3(text));
        if (question.hidden()) {
            item.add(new Chip(Text.of("learning.own.hidden"), Chip.Tone.CALM));
        }
        item.add(
                new Paragraph(
                        Text.of(
                                "learning.own.kindAndRight",
                                Text.of("learning.own.kind." + question.draft().kind()),
                                question.right())),
                why,
                actions(question, text));
        return item;
    }

    private Div actions(WrittenQuestion question, String text) {
        var actions =
                new Div(
                        named("learning.own.edit", text, () -> wishes.change(question)),
                        question.hidden()
                                ? named(
                                        "learning.hidden.show",
                                        text,
                                        () -> wishes.showAgain(question))
                                : named("learning.own.hide", text, () -> wishes.hide(question)),
                        named("learning.own.remove", text, () -> wishes.remove(question)));
        actions.addClassName("actions");
        return actions;
    }

    private static Button named(String key, String question, Runnable action) {
        var button = Commands.quiet(Text.of(key), action);
        button.setAriaLabel(Text.of(key + ".name", question));
        return button;
    }
}

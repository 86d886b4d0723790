package app.laurel.learning.ui;

import app.laurel.learning.LessonPage;
import app.laurel.learning.LessonSpec;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** One part of a lesson to read; after the last one come the words to know. */
class SectionPanel extends Div {

    /** How many parts a lesson has to read, the words to know among them. */
    static int count(LessonPage page) {
        return page.sections().size() + (page.words().isEmpty() ? 0 : 1);
    }

    private final StageHeading heading;
    private final String words;

    SectionPanel(LessonPage page, int part, Runnable next, Runnable skip) {
        addClassName("lesson-stage");
        var card = new Card().big();
        card.addClassName("reading");
        var where =
                new Paragraph(Text.of("learning.lesson.part", page.title(), part + 1, count(page)));
        where.addClassName("lesson-where");
        card.add(where);
        var section = part < page.sections().size() ? page.sections().get(part) : null;
        heading =
                new StageHeading(
                        section == null ? Text.of("learning.lesson.words") : section.heading());
        card.add(heading);
        if (section != null && section.picture() != null) {
            card.add(new InlinePicture(section.picture()));
        } else {
            card.add(new Emoji(page.emoji()));
        }
        words = section == null ? show(card, page.words()) : show(card, section);
        var last = part + 1 == count(page);
        var forward =
                Commands.primary(
                        Text.of(last ? "learning.lesson.to-questions" : "learning.lesson.next"),
                        next);
        forward.getElement().setAttribute("data-key", "Enter");
        var actions = new Div();
        actions.addClassNames("actions", "lesson-actions");
        if (!last) {
            actions.add(Commands.quiet(Text.of("learning.lesson.skip"), skip));
        }
        actions.add(forward);
        add(card, actions);
    }

    /** What is to be read aloud. */
    String words() {
        return heading.getText() + ". " + words;
    }

    void focus() {
        heading.focus();
    }

    private static String show(Card card, LessonSpec.Section section) {
        card.add(new Paragraph(section.text()));
        return section.text();
    }

    private static String show(Card card, List<LessonSpec.Word> words) {
        var list = new DescriptionList();
        list.addClassName("words");
        words.forEach(
                word ->
                        list.add(
                                new DescriptionList.Term(word.word()),
                                new DescriptionList.Description(word.meaning())));
        card.add(list);
        var spoken = new StringBuilder();
        words.forEach(
                word ->
                        spoken.append(word.word())
                                .append(": ")
                                .append(word.meaning())
                                .append(". "));
        return spoken.toString();
    }
}

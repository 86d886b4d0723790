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
import java.util.ArrayList;
import java.util.List;

/** One part of a lesson to read; after the last one come the words to know. */
class SectionPanel extends Div {

    /** How many parts a lesson has to read, the words to know among them. */
    static int count(LessonPage page) {
        return page.sections().size() + (page.words().isEmpty() ? 0 : 1);
    }

    private final StageHeading heading;
    private final List<String> words = new ArrayList<>();

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
        words.add(heading.getText());
        words.add(". ");
        if (section == null) {
            show(card, page.words());
        } else {
            card.add(new Paragraph(section.text()));
            words.add(section.text());
        }
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

    /** What is to be read aloud, in pieces that follow one another. */
    List<String> words() {
        return words;
    }

    void focus() {
        heading.focus();
    }

    private void show(Card card, List<LessonSpec.Word> known) {
        var list = new DescriptionList();
        list.addClassName("words");
        for (var word : known) {
            list.add(
                    new DescriptionList.Term(word.word()),
                    new DescriptionList.Description(word.meaning()));
            words.addAll(List.of(word.word(), ": ", word.meaning(), ". "));
        }
        card.add(list);
    }
}

package app.laurel.learning.ui;

import app.laurel.learning.LessonPage;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A lesson that waits because another one was started: it can go on here. */
class PutBackPanel extends Div {

    PutBackPanel(LessonPage page, Runnable goOn) {
        addClassName("lesson-stage");
        var button = Commands.primary(Text.of("learning.lesson.go-on-here"), goOn);
        button.getElement().setAttribute("data-key", "Enter");
        var card =
                new Card(
                                new Emoji(page.emoji()),
                                new StageHeading(page.title()),
                                new Paragraph(
                                        Text.of(
                                                "learning.lesson.waiting",
                                                page.position(),
                                                page.questions())),
                                button)
                        .big();
        card.addClassName("question");
        add(card);
    }
}

package app.laurel.learning.ui;

import app.laurel.learning.LessonCard;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** A lesson that was begun: how far it is, and the button that goes on with it. */
class OpenLessonCard extends Card {

    OpenLessonCard(LessonCard lesson, Runnable goOn) {
        addClassName("open-lesson");
        getElement().setAttribute("aria-label", lesson.title());
        var percent = 100 * lesson.answered() / lesson.questions();
        var words =
                new Div(
                        new H3(lesson.title()),
                        new ProgressLine(lesson.title(), percent)
                                .saying(
                                        Text.of(
                                                "learning.lesson.answered",
                                                lesson.answered(),
                                                lesson.questions())));
        words.addClassNames("grow", "stack");
        var button = Commands.plain(Text.of("learning.choose.go-on"), goOn);
        button.setAriaLabel(Text.of("learning.choose.named", lesson.title(), button.getText()));
        add(new Emoji(lesson.emoji()), words, button);
    }
}

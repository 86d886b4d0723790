package app.laurel.home.ui;

import app.laurel.learning.LessonResult;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Every question of a lesson with the answer given, the right one, and why. */
class AnswerReview extends Card {

    AnswerReview(List<LessonResult.Reviewed> questions) {
        big();
        add(new H2(Text.of("home.review.title")));
        var list = new OrderedList();
        list.addClassName("review");
        questions.forEach(question -> list.add(item(question)));
        add(list);
    }

    private static ListItem item(LessonResult.Reviewed question) {
        var head = new Div(new H3(question.question()), verdict(question.correct()));
        head.addClassName("review-head");
        var answer =
                new Paragraph(
                        question.correct()
                                ? Text.of("home.review.right-answer", question.chosen())
                                : Text.of(
                                        "home.review.answers",
                                        question.chosen(),
                                        question.right()));
        var why = new Paragraph(question.explanation());
        why.addClassName("quiet");
        return new ListItem(head, answer, why);
    }

    private static Chip verdict(boolean correct) {
        return correct
                ? new Chip(Text.of("home.review.right"))
                : new Chip(Text.of("home.review.look-again"), Chip.Tone.WARM);
    }
}

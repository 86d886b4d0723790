package app.laurel.quizzes.ui;

import app.laurel.quizzes.AttemptResult;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** Every question of an attempt with the answer given, the right one, and why. */
class ResultReview extends Card {

    private final boolean own;

    ResultReview(AttemptResult result) {
        own = result.own();
        big();
        add(new H2(Text.of("quizzes.review.title")));
        var list = new OrderedList();
        list.addClassName("review");
        result.review().forEach(question -> list.add(item(question)));
        add(list);
    }

    private ListItem item(AttemptResult.Reviewed question) {
        var head = new Div(new H3(question.question()), verdict(question));
        head.addClassName("review-head");
        var item = new ListItem(head);
        HeroPicture.of(question.imageUrl(), question.imageAlt()).ifPresent(item::add);
        item.add(new Paragraph(words(question)));
        if (!question.explanation().isEmpty()) {
            var why = new Paragraph(question.explanation());
            why.addClassName("quiet");
            item.add(why);
        }
        return item;
    }

    private String words(AttemptResult.Reviewed question) {
        if (question.chosen() == null) {
            return Text.of("quizzes.review.open", question.right());
        }
        if (question.correct()) {
            return Text.of(
                    own ? "quizzes.review.right" : "quizzes.review.right-of", question.chosen());
        }
        return Text.of(
                own ? "quizzes.review.answers" : "quizzes.review.answers-of",
                question.chosen(),
                question.right());
    }

    private static Chip verdict(AttemptResult.Reviewed question) {
        if (question.correct()) {
            return new Chip(Text.of("quizzes.review.good"));
        }
        return question.chosen() == null
                ? new Chip(Text.of("quizzes.review.left"), Chip.Tone.CALM)
                : new Chip(Text.of("quizzes.review.look-again"), Chip.Tone.WARM);
    }
}

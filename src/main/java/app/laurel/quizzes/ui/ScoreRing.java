package app.laurel.quizzes.ui;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How much was right, as a ring that is as full as that. */
class ScoreRing extends Div {

    ScoreRing(int correct, int questions, int percent) {
        addClassName("score-ring");
        getStyle().set("--part", percent + "%");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute("aria-label", Text.of("quizzes.result.score", correct, questions));
        var figure = new Span(Text.of("quizzes.result.figure", correct, questions));
        figure.addClassName("score-figure");
        add(figure, new Span(Text.of("quizzes.result.percent", percent)));
    }
}

package app.laurel.quizzes.ui;

import app.laurel.quizzes.exchange.QuizFormat;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links to a quiz as a file, one for each format; none before anything of it is stored. */
class QuizExports extends Div {

    private @Nullable UUID shown;

    QuizExports() {
        addClassName("quiz-exports");
        setVisible(false);
    }

    void show(UUID quiz, boolean kept) {
        setVisible(kept);
        if (quiz.equals(shown)) {
            return;
        }
        shown = quiz;
        removeAll();
        for (var format : QuizFormat.values()) {
            add(link(quiz, format));
        }
    }

    private static Anchor link(UUID quiz, QuizFormat format) {
        var link =
                new Anchor(
                        "quizzes/"
                                + quiz
                                + "/export?format="
                                + format.name().toLowerCase(Locale.ROOT),
                        Text.of("quizzes.export." + format));
        link.getElement().setAttribute("download", true);
        link.addClassName("quiet-link");
        return link;
    }
}

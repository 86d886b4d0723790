package app.laurel.quizzes.ui;

import app.laurel.quizzes.AttemptResult;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** How much was right, in kind words, and how long it took. */
class ResultSummary extends Card {

    ResultSummary(AttemptResult result) {
        big();
        addClassNames("result", "quiz-summary");
        var quiz = new Paragraph(about(result));
        quiz.addClassName("lesson-where");
        var band = band(result.percent());
        var took =
                quiet(
                        result.timedOut()
                                ? Text.of("quizzes.result.timed-out")
                                : Text.of("quizzes.result.took", PlayWords.clock(result.timeMs())));
        took.addClassName("result-time");
        add(
                quiz,
                new ScoreRing(result.correct(), result.questions(), result.percent()),
                new H1(Text.of("quizzes.result.head." + band)),
                quiet(Text.of("quizzes.result.next." + band)),
                took);
    }

    /** Which attempt it was, where there can be another. */
    private static String about(AttemptResult result) {
        if (result.own() && result.allowed() == 1) {
            return result.title();
        }
        return Text.of(
                result.own() ? "quizzes.result.quiz" : "quizzes.result.quiz-of",
                result.title(),
                result.number(),
                result.player());
    }

    /** One of the words that the texts for a share of right answers are filed under. */
    private static String band(int percent) {
        if (percent == 100) {
            return "all";
        }
        if (percent >= 60) {
            return percent >= 80 ? "well" : "good";
        }
        return percent >= 40 ? "half" : "start";
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}

package app.laurel.quizzes.ui;

import app.laurel.quizzes.QuizCard;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import com.vaadin.flow.component.html.Div;

/** What is good to know before playing: how many questions, how much time, how hard. */
class QuizFacts extends Div {

    QuizFacts(QuizCard quiz) {
        addClassName("quiz-facts");
        add(new Chip(Text.of("quizzes.page.questions", quiz.questionCount())));
        if (quiz.timeLimitSeconds() > 0) {
            add(
                    new Chip(
                            Text.of(
                                    "quizzes.page.time",
                                    PlayWords.clock(1000L * quiz.timeLimitSeconds())),
                            Chip.Tone.WARM));
        }
        add(
                new Chip(
                        Text.find("quizzes.page.difficulty." + quiz.difficulty())
                                .orElse(quiz.difficulty()),
                        Chip.Tone.CALM));
        Text.find("learning.subject." + quiz.subject())
                .ifPresent(subject -> add(new Chip(subject, Chip.Tone.CALM)));
        if (quiz.randomizeQuestions()) {
            add(new Chip(Text.of("quizzes.page.shuffled"), Chip.Tone.CALM));
        }
    }
}

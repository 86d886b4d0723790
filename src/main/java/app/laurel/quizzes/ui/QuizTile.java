package app.laurel.quizzes.ui;

import app.laurel.people.SubjectCatalogue;
import app.laurel.quizzes.QuizCard;
import app.laurel.quizzes.QuizState;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;

/** A quiz in the list: what it is about, where it stands, and what can be done with it. */
class QuizTile extends Card {

    /**
     * @param places where its work is done: played, changed
     * @param more what else can be done with it
     */
    QuizTile(
            QuizCard quiz,
            SubjectCatalogue subjects,
            RelativeTime times,
            List<Component> places,
            List<Component> more) {
        addClassName("quiz-tile");
        add(QuizCover.of(quiz), chips(quiz, times), new H2(quiz.title()));
        if (!quiz.description().isEmpty()) {
            add(new Paragraph(quiz.description()));
        }
        var facts = new Paragraph(QuizWords.facts(quiz, subjects));
        facts.addClassName("quiet");
        add(facts);
        row(places, "quiz-places");
        row(more, "quiz-more");
    }

    private void row(List<Component> commands, String style) {
        if (!commands.isEmpty()) {
            var row = new Div();
            row.add(commands);
            row.addClassNames("actions", style);
            add(row);
        }
    }

    private static Component chips(QuizCard quiz, RelativeTime times) {
        var chips = new Div();
        chips.addClassName("quiz-chips");
        if (quiz.state() == QuizState.PUBLISHED && !quiz.open()) {
            var when = Objects.requireNonNull(quiz.publishedAt());
            chips.add(new Chip(Text.of("quizzes.state.from", times.of(when)), Chip.Tone.WARM));
        } else if (quiz.state() != QuizState.PUBLISHED) {
            chips.add(new Chip(Text.of("quizzes.state." + quiz.state()), Chip.Tone.CALM));
        }
        if (quiz.drafted() && quiz.state() == QuizState.PUBLISHED) {
            chips.add(new Chip(Text.of("quizzes.state.drafted"), Chip.Tone.WARM));
        }
        if (quiz.forEverybody()) {
            chips.add(new Chip(Text.of("quizzes.state.everybody")));
        }
        return chips;
    }
}

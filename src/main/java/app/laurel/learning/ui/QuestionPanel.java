package app.laurel.learning.ui;

import app.laurel.learning.Feedback;
import app.laurel.learning.LessonPage;
import app.laurel.questions.Response;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question and where it is answered. What is right comes with the feedback. */
class QuestionPanel extends Div {

    /** Told what was answered, and whether points were staked on it. */
    interface Choice {
        void made(Response response, boolean staked);
    }

    private final AnswerInput input;
    private final @Nullable StakeSwitch stake;
    private final @Nullable HintButton hint;
    private final StageHeading heading;
    private final String words;

    QuestionPanel(LessonPage page, LessonPage.Asked question, int perCorrect, Choice choice) {
        addClassName("lesson-stage");
        heading = new StageHeading(question.text());
        stake = page.doubleOrLoss() ? new StakeSwitch(perCorrect) : null;
        hint = question.hint() == null ? null : new HintButton(question.hint());
        var where =
                new Paragraph(
                        Text.of(
                                "learning.lesson.question",
                                page.title(),
                                question.index() + 1,
                                page.questions()));
        where.addClassName("lesson-where");
        var card = new Card(where, heading).big();
        card.addClassName("question");
        if (question.picture() != null) {
            card.add(new InlinePicture(question.picture()));
        }
        var how = Text.find("learning.how." + question.kind()).orElse("");
        if (!how.isEmpty()) {
            var told = new Paragraph(how);
            told.addClassName("how-to-answer");
            card.add(told);
        }
        input =
                AnswerInput.of(
                        question, response -> choice.made(response, stake != null && stake.isOn()));
        add(card, input);
        if (hint != null) {
            add(hint);
        }
        if (stake != null) {
            add(stake);
        }
        words =
                Stream.of(question.text(), how, input.words())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". "));
    }

    /** What is to be read aloud. */
    String words() {
        return words;
    }

    void focus() {
        heading.focus();
    }

    /** Says at the field why what was given is no answer. */
    void refuse(String why) {
        input.refuse(why);
    }

    /** Locks the answer and shows what is right. */
    void settle(Feedback feedback) {
        input.settle(feedback);
        if (hint != null) {
            hint.settle();
        }
        if (stake != null) {
            stake.setEnabled(false);
        }
    }
}

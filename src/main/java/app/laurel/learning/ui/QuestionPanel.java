package app.laurel.learning.ui;

import app.laurel.learning.Feedback;
import app.laurel.learning.LessonPage;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question with its options. Which one is right comes with the feedback. */
class QuestionPanel extends Div {

    /** Told once which option was chosen, and whether points were staked on it. */
    interface Choice {
        void made(int option, boolean staked);
    }

    private static final int SHORT_OPTION = 34;

    private final List<OptionButton> options = new ArrayList<>();
    private final @Nullable StakeSwitch stake;
    private final StageHeading heading;
    private final String words;

    QuestionPanel(LessonPage page, LessonPage.Asked question, int perCorrect, Choice choice) {
        addClassName("lesson-stage");
        heading = new StageHeading(question.text());
        stake = page.doubleOrLoss() ? new StakeSwitch(perCorrect) : null;
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
        add(card, answers(question, choice));
        if (stake != null) {
            add(stake);
        }
        words = spoken(question);
    }

    /** What is to be read aloud. */
    String words() {
        return words;
    }

    void focus() {
        heading.focus();
    }

    /** Locks the options and shows which one is right. */
    void settle(Feedback feedback) {
        for (var i = 0; i < options.size(); i++) {
            options.get(i).settle(i == feedback.right(), i == feedback.chosen());
        }
        if (stake != null) {
            stake.setEnabled(false);
        }
    }

    private Div answers(LessonPage.Asked question, Choice choice) {
        var answers = new Div();
        answers.addClassName("options");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", Text.of("learning.options"));
        answers.setClassName(
                "narrow",
                question.options().stream().allMatch(option -> option.length() <= SHORT_OPTION));
        for (var i = 0; i < question.options().size(); i++) {
            var option = i;
            var button =
                    new OptionButton(
                            i + 1,
                            question.options().get(i),
                            () -> choice.made(option, stake != null && stake.isOn()));
            options.add(button);
            answers.add(button);
        }
        return answers;
    }

    private static String spoken(LessonPage.Asked question) {
        var spoken = new StringBuilder(question.text());
        for (var i = 0; i < question.options().size(); i++) {
            spoken.append(". ").append(i + 1).append(": ").append(question.options().get(i));
        }
        return spoken.toString();
    }
}

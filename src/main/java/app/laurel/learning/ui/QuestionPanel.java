package app.laurel.learning.ui;

import app.laurel.learning.LessonPage;
import app.laurel.learning.LessonRate;
import app.laurel.questions.Asked;
import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question and where it is answered. What is right comes with the verdict. */
public class QuestionPanel extends Div {

    /** Told what was answered, and whether points were staked on it. */
    interface Choice {
        void made(Response response, boolean staked);
    }

    private final AnswerInput input;
    private final @Nullable StakeSwitch stake;
    private final @Nullable HintButton hint;
    private final StageHeading heading;
    private final Card card;
    private final List<String> words;

    QuestionPanel(
            LessonPage page, Asked question, LessonRate.Rate rate, Runnable onHint, Choice choice) {
        this(
                Text.of(
                        "learning.lesson.question",
                        page.title(),
                        question.index() + 1,
                        page.questions()),
                question,
                page.mayStake() ? new StakeSwitch(rate) : null,
                hint(question, page.hintShown(), onHint),
                choice);
    }

    /**
     * A question without a stake.
     *
     * @param where which question of what it is, in words
     * @param given told each time that an answer is given
     */
    public QuestionPanel(String where, Asked question, Consumer<Response> given) {
        this(
                where,
                question,
                null,
                hint(question, false, () -> {}),
                (response, staked) -> given.accept(response));
    }

    private QuestionPanel(
            String where,
            Asked question,
            @Nullable StakeSwitch stakeOrNone,
            @Nullable HintButton hintOrNone,
            Choice choice) {
        addClassName("lesson-stage");
        heading = new StageHeading(question.text());
        stake = stakeOrNone;
        hint = hintOrNone;
        var place = new Paragraph(where);
        place.addClassName("lesson-where");
        card = new Card(place, heading).big();
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
                        question,
                        response ->
                                choice.made(response, stakeOrNone != null && stakeOrNone.isOn()));
        add(card, input);
        if (hint != null) {
            add(hint);
        }
        if (stake != null) {
            add(stake);
        }
        words = new ArrayList<>(AnswerInput.joined(asked(question, how)));
        if (!input.words().isEmpty()) {
            words.add(". ");
            words.addAll(input.words());
        }
    }

    /** Shows a picture that belongs to the question under its text. */
    public void show(Component picture) {
        card.addComponentAtIndex(2, picture);
    }

    private static @Nullable HintButton hint(Asked question, boolean shown, Runnable onHint) {
        return question.hint() == null ? null : new HintButton(question.hint(), shown, onHint);
    }

    private static List<String> asked(Asked question, String how) {
        return how.isEmpty() ? List.of(question.text()) : List.of(question.text(), how);
    }

    /** What is to be read aloud. */
    public String words() {
        return String.join("", words);
    }

    /** The same in pieces. */
    List<String> pieces() {
        return words;
    }

    /** Puts the focus on the question. */
    public void focus() {
        heading.focus();
    }

    /** Says at the field why what was given is no answer. */
    public void refuse(String why) {
        input.refuse(why);
    }

    /** Locks the answer and shows what is right. */
    public void settle(Verdict verdict) {
        input.settle(verdict);
        if (hint != null) {
            hint.settle();
        }
        if (stake != null) {
            stake.setEnabled(false);
        }
    }
}

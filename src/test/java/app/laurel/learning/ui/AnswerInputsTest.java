package app.laurel.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.AnswerKey;
import app.laurel.learning.SixKinds;
import app.laurel.learning.TakeLesson;
import app.laurel.platform.Actor;
import app.laurel.questions.Kind;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions of each kind, answered with what the screen offers. */
class AnswerInputsTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private SixKinds sixKinds;
    @Autowired private TakeLesson take;
    @Autowired private AnswerKey key;

    private Actor mia;
    private String lesson;

    @BeforeEach
    void lesson() {
        mia = household.learner(household.parent("Sam"), "Mia");
        signIn(mia);
        lesson = sixKinds.start(mia);
    }

    @Test
    void severalAreChosenLeftAndChecked() {
        ask(Kind.SEVERAL);
        var tiles = $view(CheckTile.class).all();
        test(tiles.get(0)).click();
        test(tiles.get(1)).click();
        test(tiles.get(1)).click();
        test(tiles.get(2)).click();
        assertThat(tiles)
                .extracting(tile -> tile.getElement().getAttribute("aria-checked"))
                .containsExactly("true", "false", "true", "false");
        press("Check");

        assertThat(status()).contains("Right!");
        assertThat(tiles).noneMatch(CheckTile::isEnabled);
        assertThat(button("Check")).isFalse();
    }

    @Test
    void noneOfSeveralIsNoAnswer() {
        ask(Kind.SEVERAL);
        press("Check");
        assertThat(text()).contains("Choose at least one answer.");
        assertThat(position()).isEqualTo(Kind.SEVERAL.ordinal());
        test($view(CheckTile.class).all().get(1)).click();
        assertThat(text()).doesNotContain("Choose at least one answer.");
        press("Check");
        assertThat(status()).contains("You answered Stone. The answer is Milk; Rain.");
    }

    @Test
    void aStatementIsTrueOrFalse() {
        ask(Kind.TRUE_FALSE);
        assertThat($view(OptionButton.class).all())
                .extracting(option -> option.getElement().getTextRecursively())
                .containsExactly("1True", "2False");
        test($view(OptionButton.class).all().get(1)).click();
        assertThat(status()).contains("You answered False. The answer is True.");
    }

    @Test
    void whatIsNoNumberIsSaidAtTheField() {
        ask(Kind.NUMBER);
        write("warm");
        press("Check");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).startsWith("That is not a number of °C yet.");
        assertThat(position()).isEqualTo(Kind.NUMBER.ordinal());

        write("100,4");
        press("Check");
        assertThat(status()).contains("Right!");
        assertThat(field().isInvalid()).isFalse();
        assertThat(field().isReadOnly()).isTrue();
    }

    @Test
    void aTextIsWritten() {
        ask(Kind.TEXT);
        write(" ICE. ");
        press("Check");
        assertThat(status()).contains("Right!");
    }

    @Test
    void aWrongTextStaysBesideTheRightOne() {
        ask(Kind.TEXT);
        write("snow");
        press("Check");
        assertThat(status()).contains("You answered snow. The answer is ice.");
        assertThat(field().getValue()).isEqualTo("snow");
    }

    @Test
    void thingsMoveUpAndDown() {
        ask(Kind.ORDER);
        assertThat(order()).containsExactly("Water", "Steam", "Ice");
        move("Ice: move up");
        move("Ice: move up");
        move("Steam: move up");
        move("Steam: move down");
        assertThat(order()).containsExactly("Ice", "Water", "Steam");
        assertThat(text()).contains("Steam: now 3 of 3");
        press("Check");
        assertThat(status()).contains("Right!");
        assertThat($view(OrderRow.class).all()).allMatch(row -> row.hasClassName("right"));
    }

    @Test
    void aWrongOrderShowsWhatStandsRight() {
        ask(Kind.ORDER);
        move("Ice: move up");
        press("Check");
        assertThat(status()).contains("The answer is Ice → Water → Steam.");
        assertThat($view(OrderRow.class).all())
                .extracting(row -> row.hasClassName("right"))
                .containsExactly(false, false, true);
    }

    @Test
    void theBrowserKnowsNoAnswerBeforeItIsGiven() {
        for (var kind : Kind.values()) {
            ask(kind);
            var page = html((Component) getCurrentView());
            assertThat(page).doesNotContain("That is how water behaves.", "Think of the kitchen.");
            if (kind == Kind.NUMBER || kind == Kind.TEXT) {
                var question = key.question(mia, lesson, kind.ordinal());
                assertThat(page).doesNotContain(">" + question.task().rightInWords());
            }
        }
    }

    @Test
    void aHintComesWhenItIsAskedFor() {
        ask(Kind.SINGLE);
        assertThat(text()).doesNotContain("Think of the kitchen.");
        test($view(NativeButton.class).withClassName("hint-button").single()).click();
        assertThat(text()).contains("Think of the kitchen.");
        open("lesson/" + lesson);
        assertThat(text()).contains("Think of the kitchen.");
        assertThat($view(NativeButton.class).withClassName("hint-button").exists()).isFalse();
        test($view(OptionButton.class).all().get(1)).click();
        assertThat(status()).contains("Right!");
    }

    @Test
    void theWrongOnesArePractisedFromTheResult() {
        ask(Kind.ORDER);
        press("Check");
        press("See how it went");
        assertThat(text()).contains("Practise the wrong ones");
        press("Practise the wrong ones");
        assertThat($view(StageHeading.class).single().getText()).isEqualTo("From cold to warm");
        assertThat(text()).contains("Practice").contains("question 1 of 1");
        while (!order().getFirst().equals("Ice")) {
            move("Ice: move up");
        }
        if (order().getLast().equals("Water")) {
            move("Water: move up");
        }
        press("Check");
        press("See how it went");
        assertThat(text()).contains("Everything right!").contains("This was practice.");
        assertThat(button("Practise the wrong ones")).isFalse();
    }

    private void ask(Kind kind) {
        for (var index = position(); index < kind.ordinal(); index++) {
            take.answer(mia, lesson, index, key.right(mia, lesson, index), false, Instant.now());
        }
        open("lesson/" + lesson);
        assertThat($view(StageHeading.class).single().getText())
                .isEqualTo(key.question(mia, lesson, kind.ordinal()).text());
    }

    private int position() {
        return take.open(mia, lesson).position();
    }

    private void press(String text) {
        test($view(Button.class).withText(text).single()).click();
    }

    private boolean button(String text) {
        return $view(Button.class).withText(text).exists();
    }

    private void move(String label) {
        test($view(NativeButton.class).withAriaLabel(label).single()).click();
    }

    private TextField field() {
        return $view(TextField.class).single();
    }

    private void write(String text) {
        field().setValue(text);
    }

    private List<String> order() {
        return $view(OrderRow.class).all().stream().map(OrderRow::words).toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String status() {
        return ((Component) $view(FeedbackPanel.class).single()).getElement().getTextRecursively();
    }
}

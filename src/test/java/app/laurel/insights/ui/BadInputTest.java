package app.laurel.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Giving points: what is wrong is said at its field, and nothing moves. */
class BadInputTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Ledger ledger;

    private Actor mia;

    @BeforeEach
    void openTheDialog() {
        var sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(sam);
        open("learners/" + mia.id() + "/points");
        click("Give or take…");
        $(TextField.class).single().setValue("Because");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 100_001, 1_000_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anAmountOutOfBounds(int amount) {
        $(IntegerField.class).single().setValue(amount);
        refusedAtTheAmount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "ten"})
    void anAmountThatIsNoWholeNumber(String typed) {
        $(IntegerField.class).single().getElement().setProperty("_inputElementValue", typed);
        refusedAtTheAmount();
    }

    @Test
    void aReasonThatIsEmptyOrEndless() {
        $(IntegerField.class).single().setValue(5);
        var reason = $(TextField.class).single();
        for (var wrong : new String[] {"", "  ", "x".repeat(201), "x".repeat(10_000)}) {
            reason.setValue(wrong);
            give();
            assertThat(reason.getErrorMessage()).contains("1 to 200 letters");
            assertThat(reason.getValue()).isEqualTo(wrong);
        }
        assertThat(ledger.everything(mia.id())).isEmpty();
    }

    private void refusedAtTheAmount() {
        give();
        assertThat($(IntegerField.class).single().isInvalid()).isTrue();
        assertThat($(TextField.class).single().getValue()).isEqualTo("Because");
        assertThat($(Dialog.class).all()).hasSize(1);
        assertThat(ledger.everything(mia.id())).isEmpty();
    }

    private void give() {
        test($(Button.class).withText("Give points").single()).click();
    }
}

package app.laurel.shell.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Refusal;
import app.laurel.shell.ShellTest;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CommandsTest extends ShellTest {

    @Test
    void aCommandCanBeGivenAgainAfterItRan() {
        var runs = new AtomicInteger();
        var button = shown(Commands.primary("Approve", runs::incrementAndGet));

        test(button).click();
        test(button).click();

        assertThat(runs).hasValue(2);
        assertThat(button.isDisableOnClick()).isTrue();
    }

    @Test
    void aCommandThatFailedCanBeTriedAgain() {
        var button =
                shown(
                        Commands.primary(
                                "Approve",
                                () -> {
                                    throw new IllegalStateException("broken");
                                }));

        assertThatThrownBy(() -> test(button).click()).hasMessageContaining("broken");

        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    void aRefusalIsSaidInWords() {
        var button = shown(Commands.plain("Approve", CommandsTest::refuse));

        test(button).click();

        assertThat($(Toast.class).single().getElement().getTextRecursively())
                .isEqualTo("Please write a reason.");
    }

    @Test
    void aRefusalOfAFieldIsShownAtTheField() {
        var title = shown(new TextField("Title"));
        var errors = shown(new FormErrors().on("title", title));
        var button =
                shown(
                        Commands.submit(
                                "Save",
                                errors,
                                () -> {
                                    throw Refusal.of("title", "shell.reason.missing");
                                }));

        test(button).click();

        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Please write a reason.");
        assertThat(errors.getText()).isEmpty();
    }

    @Test
    void aRefusalOfTheWholeFormIsShownInTheFormAndGoesWithTheNextTry() {
        var refuse = new ArrayList<>(List.of(true));
        var errors = shown(new FormErrors());
        var button =
                shown(
                        Commands.submit(
                                "Save",
                                errors,
                                () -> {
                                    if (!refuse.isEmpty()) {
                                        refuse();
                                    }
                                }));

        test(button).click();
        assertThat(errors.getText()).isEqualTo("Please write a reason.");

        refuse.clear();
        test(button).click();
        assertThat(errors.getText()).isEmpty();
    }

    @Test
    void whatWasDoneCanBeUndoneOnce() {
        var undone = new AtomicInteger();
        Toast.show("Approved", undone::incrementAndGet);

        var undo = $(NativeButton.class).withClassName("toast-undo").single();
        test(undo).click();

        assertThat(undone).hasValue(1);
        assertThat($(Toast.class).all()).isEmpty();
    }

    @Test
    void aNewConfirmationTakesThePlaceOfTheOldOne() {
        Toast.show("First");
        Toast.show("Second");

        assertThat($(Toast.class).single().getElement().getTextRecursively()).isEqualTo("Second");
    }

    private static void refuse() {
        throw Refusal.because("shell.reason.missing");
    }
}

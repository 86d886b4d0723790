package app.laurel.shell.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Refusal;
import app.laurel.shell.ShellTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmWithReasonTest extends ShellTest {

    private final List<String> given = new ArrayList<>();

    @Test
    void handsOverWhatWasWrittenAndCloses() {
        var dialog = dialog();
        test($(TextArea.class).single()).setValue("  after dinner ");

        confirm();

        assertThat(given).containsExactly("after dinner");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aPresetFillsTheReason() {
        dialog();

        test($(NativeButton.class).withText("After homework").single()).click();
        confirm();

        assertThat(given).containsExactly("After homework");
    }

    @Test
    void staysOpenWithoutARequiredReason() {
        var dialog = dialog().requireReason();

        confirm();

        assertThat(given).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
        assertThat($(TextArea.class).single().getErrorMessage())
                .isEqualTo("Please write a reason.");
    }

    @Test
    void staysOpenWithWhatWasWrittenWhenRefused() {
        var dialog =
                new ConfirmWithReason(
                        "Not now",
                        "",
                        List.of(),
                        "Not now",
                        reason -> {
                            throw Refusal.because("shell.error.not-found.what");
                        });
        dialog.open();
        test($(TextArea.class).single()).setValue("because");

        confirm();

        assertThat(dialog.isOpened()).isTrue();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("because");
        assertThat($(FormErrors.class).single().getText()).isEqualTo("There is nothing here");
    }

    private ConfirmWithReason dialog() {
        var dialog =
                new ConfirmWithReason(
                        "Not now", "", List.of("After homework"), "Not now", given::add);
        dialog.open();
        return dialog;
    }

    private void confirm() {
        test($(Button.class).withText("Not now").single()).click();
    }
}

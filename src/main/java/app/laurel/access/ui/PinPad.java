package app.laurel.access.ui;

import app.laurel.people.PinKind;
import app.laurel.people.PinPicture;
import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;

/** Large keys for a PIN, or twelve pictures for a picture password; a keyboard serves as well. */
public class PinPad extends Div {

    private static final int PICTURE_COUNT = 4;
    private static final int MOST_DIGITS = 6;

    private final Consumer<String> onPin;
    private final FormErrors errors = new FormErrors();
    private final PasswordField digits = new PasswordField(Text.of("access.pin"));
    private final Span chosen = new Span();
    private String pictures = "";

    public PinPad(PinKind kind, Consumer<String> onPin) {
        this.onPin = onPin;
        addClassName("pin-pad");
        if (kind == PinKind.DIGITS) {
            addDigits();
        } else {
            addPictures();
        }
    }

    private void addDigits() {
        digits.setMaxLength(MOST_DIGITS);
        digits.setRevealButtonVisible(false);
        digits.getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off");
        errors.on("pin", digits);
        var keys = new Div();
        keys.addClassName("keys");
        for (var digit : "123456789".split("")) {
            keys.add(key(digit, digit, () -> type(digit)));
        }
        var ok = Commands.submit(Text.of("access.pin.ok"), errors, this::submitDigits);
        ok.addClickShortcut(Key.ENTER);
        keys.add(
                key("⌫", Text.of("access.pin.back"), this::back),
                key("0", "0", () -> type("0")),
                ok);
        add(digits, errors, keys);
        digits.setAutofocus(true);
    }

    private void addPictures() {
        chosen.addClassName("chosen");
        chosen.getElement().setAttribute("role", "status");
        var keys = new Div();
        keys.addClassNames("keys", "pictures");
        for (var picture : PinPicture.values()) {
            var letter = String.valueOf(picture.letter());
            keys.add(key(picture.emoji(), Text.of(picture.textKey()), () -> choose(letter)));
        }
        add(chosen, errors, keys);
        showChosen();
    }

    private Button key(String face, String name, Runnable action) {
        var key = new Button(face, click -> action.run());
        key.addThemeVariants(ButtonVariant.TERTIARY);
        key.setAriaLabel(name);
        return key;
    }

    private void type(String digit) {
        if (digits.getValue().length() < MOST_DIGITS) {
            digits.setValue(digits.getValue() + digit);
        }
    }

    private void back() {
        var typed = digits.getValue();
        digits.setValue(typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1));
    }

    private void submitDigits() {
        var pin = digits.getValue();
        digits.clear();
        onPin.accept(pin);
    }

    private void choose(String letter) {
        pictures += letter;
        showChosen();
        if (pictures.length() == PICTURE_COUNT) {
            var pin = pictures;
            pictures = "";
            errors.clear();
            try {
                onPin.accept(pin);
            } catch (Refusal refusal) {
                errors.show(refusal);
            }
            showChosen();
        }
    }

    private void showChosen() {
        chosen.setText(
                "● ".repeat(pictures.length()) + "○ ".repeat(PICTURE_COUNT - pictures.length()));
        chosen.getElement()
                .setAttribute(
                        "aria-label",
                        Text.of("access.picture.chosen", pictures.length(), PICTURE_COUNT));
    }
}

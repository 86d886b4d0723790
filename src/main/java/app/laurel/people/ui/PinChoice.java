package app.laurel.people.ui;

import app.laurel.people.PinKind;
import app.laurel.shell.Text;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a learner signs in: as until now, by a new PIN, or by new pictures. */
class PinChoice extends Div implements HasValidation {

    private enum Way {
        NONE,
        KEEP_DIGITS,
        KEEP_PICTURES,
        DIGITS,
        PICTURES
    }

    private final RadioButtonGroup<Way> ways = new RadioButtonGroup<>();
    private final PasswordField digits = new PasswordField();
    private final PictureSequence pictures = new PictureSequence();

    PinChoice() {
        addClassName("stack");
        ways.setLabel(Text.of("people.form.signIn"));
        ways.setItemLabelGenerator(
                way -> Text.of("people.form.way." + way.name().toLowerCase(Locale.ROOT)));
        ways.addValueChangeListener(change -> show());
        digits.setLabel(Text.of("people.form.pin"));
        digits.setHelperText(Text.of("people.form.pin.help"));
        digits.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        digits.getElement().setAttribute("inputmode", "numeric");
        digits.setManualValidation(true);
        digits.addValueChangeListener(change -> digits.setInvalid(false));
        add(ways, digits, pictures);
        offer(null);
    }

    /** Offers to keep what the learner has, if anything. */
    void offer(@Nullable PinKind current) {
        var first =
                switch (current) {
                    case null -> Way.NONE;
                    case DIGITS -> Way.KEEP_DIGITS;
                    case PICTURES -> Way.KEEP_PICTURES;
                };
        ways.setItems(first, Way.DIGITS, Way.PICTURES);
        ways.setValue(first);
        digits.clear();
        pictures.clear();
    }

    /** What is to be set, or null when everything stays. */
    @Nullable PinKind kind() {
        return switch (ways.getValue()) {
            case null -> null;
            case DIGITS -> PinKind.DIGITS;
            case PICTURES -> PinKind.PICTURES;
            case NONE, KEEP_DIGITS, KEEP_PICTURES -> null;
        };
    }

    /** The new PIN or picture password as entered. */
    String pin() {
        return kind() == PinKind.PICTURES ? pictures.letters() : digits.getValue();
    }

    private void show() {
        digits.setVisible(kind() == PinKind.DIGITS);
        pictures.setVisible(kind() == PinKind.PICTURES);
    }

    private HasValidation field() {
        return kind() == PinKind.PICTURES ? pictures : digits;
    }

    @Override
    public void setErrorMessage(String message) {
        field().setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return field().getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        field().setInvalid(invalid);
        if (invalid && kind() == PinKind.DIGITS) {
            digits.focus();
        }
    }

    @Override
    public boolean isInvalid() {
        return field().isInvalid();
    }
}

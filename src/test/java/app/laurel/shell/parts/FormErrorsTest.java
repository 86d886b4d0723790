package app.laurel.shell.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;

/** What counts as a number in a form. */
class FormErrorsTest {

    private final IntegerField field = new IntegerField();
    private final FormErrors errors = new FormErrors().on("points", field);

    @Test
    void somethingThatIsNoNumberIsNotTakenForEmpty() {
        assertThat(errors.areReadable()).isTrue();
        type("1e30");
        assertThat(errors.areReadable()).isFalse();
        type("");
        assertThat(errors.areReadable()).isTrue();
    }

    @Test
    void aFieldThatWasEmptiedForTheNextEntryIsEmpty() {
        type("50");
        field.setValue(50);
        assertThat(errors.areReadable()).isTrue();
        field.clear();
        assertThat(errors.areReadable()).isTrue();
    }

    private void type(String text) {
        field.getElement().setProperty("_inputElementValue", text);
    }
}

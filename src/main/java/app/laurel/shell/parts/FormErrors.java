package app.laurel.shell.parts;

import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts a {@link Refusal} on the field it names, by the name of the request record's component. A
 * refusal of the whole form is shown where this component stands, usually above the buttons.
 */
public class FormErrors extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public FormErrors() {
        addClassName("form-errors");
        getElement().setAttribute("role", "alert");
    }

    /**
     * Says which field shows the refusals of a request component. The message stays until the field
     * changes or the form is sent again: the field's own checks would take it away at a blur.
     */
    public FormErrors on(String component, HasValidation field) {
        fields.put(component, field);
        field.setManualValidation(true);
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> field.setInvalid(false));
        }
        return this;
    }

    /** Removes what was shown. */
    public void clear() {
        setText("");
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Shows the refusal and moves the focus to its field. */
    public void show(Refusal refusal) {
        var message = Text.of(refusal.key(), refusal.arguments());
        var field = refusal.field() == null ? null : fields.get(refusal.field());
        if (field == null) {
            setText(message);
            return;
        }
        field.setErrorMessage(message);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable && ((Component) field).isAttached()) {
            focusable.focus();
        }
    }
}

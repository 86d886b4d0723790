package app.laurel.shell.parts;

import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts a {@link Refusal} on the field it names, by the name of the request record's component. A
 * refusal of the whole form is shown where this component stands, usually above the buttons.
 */
public class FormErrors extends Div {

    /** Under this name a number field keeps what the browser shows in it. */
    private static final String TYPED = "_inputElementValue";

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
        if (field instanceof IntegerField number) {
            number.addValueChangeListener(
                    change -> {
                        if (!change.isFromClient() && change.getValue() == null) {
                            // What was typed before is gone from the browser, too.
                            number.getElement().setProperty(TYPED, "");
                        }
                    });
        }
        return this;
    }

    /**
     * Refuses a number field that holds something else: it would count as empty, which may be a
     * wish of its own.
     */
    void requireReadable() {
        fields.forEach(
                (component, field) -> {
                    if (field instanceof IntegerField number && isUnreadable(number)) {
                        throw Refusal.of(component, "shell.form.number");
                    }
                });
    }

    /** Whether each field holds something that can be read as what it is for. */
    public boolean areReadable() {
        return fields.values().stream()
                .noneMatch(field -> field instanceof IntegerField number && isUnreadable(number));
    }

    private static boolean isUnreadable(IntegerField field) {
        return field.getValue() == null && !field.getElement().getProperty(TYPED, "").isEmpty();
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
        bringToLight((Component) field);
        if (field instanceof Focusable<?> focusable && ((Component) field).isAttached()) {
            focusable.focus();
        }
    }

    /** A field may be folded away. */
    private static void bringToLight(Component field) {
        for (var around = field.getParent(); around.isPresent(); ) {
            if (around.get() instanceof Details details) {
                details.setOpened(true);
            }
            around = around.get().getParent();
        }
    }
}

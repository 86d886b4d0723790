package app.laurel.access.ui;

import app.laurel.people.AdultDetails;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;

/** Name, e-mail and password of an adult who gets an account; the browser tells the time zone. */
class AdultForm extends Div {

    private final TextField name = new TextField(Text.of("access.name"));
    private final EmailField email = new EmailField(Text.of("access.email"));
    private final PasswordField password = new PasswordField(Text.of("access.password"));
    private ZoneId zone = ZoneOffset.UTC;

    AdultForm(String submitText, BiConsumer<AdultDetails, ZoneId> onSubmit) {
        addClassName("form");
        name.setHelperText(Text.of("access.name.help"));
        password.setHelperText(Text.of("access.password.help"));
        name.getElement().setAttribute("autocomplete", "name");
        email.getElement().setAttribute("autocomplete", "username");
        password.getElement().setAttribute("autocomplete", "new-password");
        var errors = new FormErrors().on("name", name).on("email", email).on("password", password);
        var submit = Commands.submit(submitText, errors, () -> onSubmit.accept(details(), zone));
        submit.addClickShortcut(Key.ENTER);
        add(name, email, password, errors, submit);
        addAttachListener(attached -> askForZone(attached.getUI()));
    }

    private AdultDetails details() {
        return new AdultDetails(name.getValue(), email.getValue(), password.getValue());
    }

    private void askForZone(UI ui) {
        ui.getPage()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
                .then(String.class, this::useZone);
    }

    private void useZone(String id) {
        try {
            zone = ZoneId.of(id);
        } catch (DateTimeException e) {
            zone = ZoneOffset.UTC;
        }
    }
}

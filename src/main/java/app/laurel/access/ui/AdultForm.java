package app.laurel.access.ui;

import app.laurel.people.AdultDetails;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.BiConsumer;

/** Name, e-mail and password of an adult who gets an account; the browser tells the time zone. */
class AdultForm extends Div {

    private final TextField name = new TextField(Text.of("access.name"));
    private final EmailField email = new EmailField(Text.of("access.email"));
    private final PasswordField password = new PasswordField(Text.of("access.password"));
    private final BrowserZone zone = new BrowserZone(this);

    AdultForm(String submitText, BiConsumer<AdultDetails, ZoneId> onSubmit) {
        addClassName("form");
        name.setHelperText(Text.of("access.name.help"));
        password.setHelperText(Text.of("access.password.help"));
        name.getElement().setAttribute("autocomplete", "name");
        email.getElement().setAttribute("autocomplete", "username");
        password.getElement().setAttribute("autocomplete", "new-password");
        var errors = new FormErrors().on("name", name).on("email", email).on("password", password);
        var submit =
                Commands.submit(submitText, errors, () -> onSubmit.accept(details(), zone.get()));
        submit.addClickShortcut(Key.ENTER);
        add(name, email, password, errors, submit);
    }

    private AdultDetails details() {
        return new AdultDetails(name.getValue(), email.getValue(), password.getValue());
    }
}

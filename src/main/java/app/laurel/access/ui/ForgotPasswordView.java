package app.laurel.access.ui;

import app.laurel.access.UseLinks;
import app.laurel.notices.Mail;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A forgotten password: by mail where there is a mail server, else by the administrator. */
@Route(value = "forgot", layout = PlainLayout.class)
@AnonymousAllowed
public class ForgotPasswordView extends Div implements HasDynamicTitle {

    ForgotPasswordView(UseLinks links, Mail mail) {
        addClassName("form");
        add(new H1(getPageTitle()));
        if (mail.isConfigured()) {
            addForm(links);
        } else {
            add(new Paragraph(Text.of("access.forgot.administrator")));
        }
        add(new RouterLink(Text.of("access.register.signIn"), SignInView.class));
    }

    private void addForm(UseLinks links) {
        var email = new EmailField(Text.of("access.email"));
        email.getElement().setAttribute("autocomplete", "username");
        var sent = new Paragraph();
        sent.getElement().setAttribute("role", "status");
        var errors = new FormErrors().on("email", email);
        var submit =
                Commands.submit(
                        Text.of("access.forgot.submit"),
                        errors,
                        () -> {
                            links.mailReset(email.getValue());
                            sent.setText(Text.of("access.forgot.sent"));
                        });
        submit.addClickShortcut(Key.ENTER);
        add(new Paragraph(Text.of("access.forgot.line")), email, errors, submit, sent);
    }

    @Override
    public String getPageTitle() {
        return Text.of("access.forgot.title");
    }
}

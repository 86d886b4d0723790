package app.laurel.people.ui;

import app.laurel.people.KeepLearners;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.DownloadLink;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Erases a learner for good: offers the export first, then asks for the name. */
class EraseLearner extends Dialog {

    EraseLearner(Actor actor, Learner learner, KeepLearners learners, Runnable afterwards) {
        addClassName("erase-learner");
        setHeaderTitle(Text.of("people.erase.title", learner.name()));
        setWidth("min(30rem, 100vw - 2rem)");
        var errors = new FormErrors();
        var name = new TextField(Text.of("people.erase.type", learner.name()));
        name.setWidthFull();
        errors.on("typedName", name);
        var export =
                new DownloadLink(
                        "learners/" + learner.id() + "/export",
                        Text.of("people.erase.export", learner.name()));
        var content =
                new Div(
                        new Paragraph(Text.of("people.erase.what", learner.name())),
                        export,
                        name,
                        errors);
        content.addClassName("stack");
        add(content);
        var erase =
                Commands.submit(
                        Text.of("people.erase.confirm"),
                        errors,
                        () -> {
                            learners.erase(actor, learner.id(), name.getValue());
                            close();
                            Toast.show(Text.of("people.erase.done", learner.name()));
                            afterwards.run();
                        });
        erase.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(new Button(Text.of("shell.cancel"), click -> close()), erase);
    }
}

package app.laurel.people.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Says that somebody else saved the same form meanwhile. What was typed stays; saving once more
 * puts it in place of the other's, and a button shows the other's instead.
 */
class ChangedMeanwhile extends Div implements HasValidation {

    private final Paragraph message = new Paragraph();

    ChangedMeanwhile(Runnable showOther) {
        addClassName("form-errors");
        getElement().setAttribute("role", "alert");
        add(
                message,
                Commands.plain(
                        Text.of("people.form.showOther"),
                        () -> {
                            setInvalid(false);
                            showOther.run();
                        }));
        setVisible(false);
    }

    @Override
    public void setErrorMessage(String text) {
        message.setText(text);
    }

    @Override
    public String getErrorMessage() {
        return message.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return isVisible();
    }
}

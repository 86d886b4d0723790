package app.laurel.shell.parts;

import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;

/**
 * Makes the buttons that command something. Each is disabled from the click until its action
 * returned, shows a {@link Refusal} in words, and leads to the not-found page when what it is about
 * is gone.
 */
public final class Commands {

    /** No view has this path, so the router answers it with the not-found page. */
    private static final String NOWHERE = "not-found";

    private Commands() {}

    /** The one main action of a place. */
    public static Button primary(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** An action beside the main one. */
    public static Button plain(String text, Runnable action) {
        return button(text, () -> run(action));
    }

    /** An action that should not draw attention. */
    public static Button quiet(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** The main action of a form: a refusal is shown at the field it names, else in the form. */
    public static Button submit(String text, FormErrors errors, Runnable action) {
        var button =
                button(
                        text,
                        () -> {
                            errors.clear();
                            run(
                                    () -> {
                                        errors.requireReadable();
                                        action.run();
                                    },
                                    errors::show);
                        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Runs an action as a button would; a refusal becomes a toast. */
    public static void run(Runnable action) {
        run(action, refusal -> Toast.problem(Text.of(refusal.key(), refusal.arguments())));
    }

    private static void run(Runnable action, Consumer<Refusal> onRefusal) {
        try {
            action.run();
        } catch (Refusal refusal) {
            onRefusal.accept(refusal);
        } catch (NotFound gone) {
            UI.getCurrentOrThrow().navigate(NOWHERE);
        }
    }

    private static Button button(String text, Runnable onClick) {
        var button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(
                click -> {
                    try {
                        onClick.run();
                    } finally {
                        button.setEnabled(true);
                    }
                });
        return button;
    }
}

package app.laurel.shell.parts;

import app.laurel.shell.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation that stays for 8 seconds, longer while it is hovered or focused. Its undo is
 * reached with Tab or with Control+Z.
 */
@Tag("laurel-toast")
@JsModule("./shell/toast.ts")
public class Toast extends Component implements HasComponents, HasStyle {

    private static final int SECONDS = 8;

    private Toast(String message, @Nullable Runnable undo) {
        addClassName("toast");
        var words = new Span(message);
        words.addClassName("toast-words");
        add(words);
        getElement().setProperty("seconds", SECONDS);
        getElement().addEventListener("toast-ended", event -> removeFromParent());
        if (undo != null) {
            add(undoButton(undo));
        }
    }

    /** Confirms what was done. */
    public static void show(String message) {
        place(new Toast(message, null));
    }

    /** Confirms what was done and offers to undo it; the undo runs at most once. */
    public static void show(String message, Runnable undo) {
        place(new Toast(message, undo));
    }

    /** Says what went wrong, where there is no better place for it. */
    public static void problem(String message) {
        var toast = new Toast(message, null);
        toast.addClassName("toast-problem");
        place(toast);
    }

    private NativeButton undoButton(Runnable undo) {
        var button = new NativeButton(Text.of("shell.toast.undo"));
        button.addClassName("toast-undo");
        button.getElement().setAttribute("aria-keyshortcuts", "Control+Z");
        button.addClickListener(
                click -> {
                    removeFromParent();
                    Commands.run(undo);
                });
        return button;
    }

    private static void place(Toast toast) {
        ToastRegion.of(UI.getCurrentOrThrow()).show(toast);
    }
}

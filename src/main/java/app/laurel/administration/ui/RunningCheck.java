package app.laurel.administration.ui;

import app.laurel.administration.CheckPoints;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.ProgressLine;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/**
 * A check of the ledger that this person started, on a thread of its own; it goes on when the page
 * is left.
 */
class RunningCheck extends Card {

    private final transient Actor actor;
    private final transient CheckPoints check;
    private final transient Runnable whenDone;
    private final Button start =
            new Button(Text.of("administration.ledger.check"), click -> begin());
    private final ProgressLine bar = new ProgressLine(Text.of("administration.ledger.running"), 0);
    private final Paragraph words = new Paragraph();
    private int done;

    RunningCheck(Actor actor, CheckPoints check, Runnable whenDone) {
        this.actor = actor;
        this.check = check;
        this.whenDone = whenDone;
        start.addThemeVariants(ButtonVariant.PRIMARY);
        words.getElement().setAttribute("role", "status");
        words.addClassName("quiet");
        addClassName("stack");
        add(bar, words);
        setVisible(false);
    }

    Button startButton() {
        return start;
    }

    private void begin() {
        var ui = UI.getCurrentOrThrow();
        done = 0;
        show();
        start.setEnabled(false);
        setVisible(true);
        Thread.ofVirtual().name("ledger check").start(() -> run(ui));
    }

    private void run(UI ui) {
        try {
            check.everything(actor, one -> tell(ui, this::step));
            tell(
                    ui,
                    () -> {
                        end();
                        Toast.show(Text.of("administration.ledger.done"));
                    });
        } catch (Refusal refusal) {
            tell(
                    ui,
                    () -> {
                        end();
                        Toast.problem(Text.of(refusal.key(), refusal.arguments()));
                    });
        } catch (RuntimeException failure) {
            tell(
                    ui,
                    () -> {
                        end();
                        throw failure;
                    });
        }
    }

    private static void tell(UI ui, Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException left) {
            // Nobody looks any more; the check goes on and keeps its results.
        }
    }

    private void step() {
        done++;
        show();
    }

    private void show() {
        var all = check.rules();
        bar.setPercent(100 * done / all);
        words.setText(Text.of("administration.ledger.progress", done, all));
    }

    private void end() {
        setVisible(false);
        start.setEnabled(true);
        whenDone.run();
    }
}

package app.laurel.earning.ui;

import app.laurel.earning.UndoLine;
import app.laurel.earning.UndoPreview;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Signed;
import app.laurel.shell.parts.Toast;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Undoes lines of ledgers, for the views that show them. */
@Component
public class UndoCommand {

    private final UndoLine undo;

    UndoCommand(UndoLine undo) {
        this.undo = undo;
    }

    /**
     * Undoes the line with one tap where that is enough and all of it is still there; otherwise
     * shows in a dialog what will happen, and does that when it is confirmed.
     *
     * @param afterwards runs after each attempt
     */
    public void run(Actor actor, int learnerId, UUID line, Runnable afterwards) {
        try {
            var preview = undo.preview(actor, learnerId, line);
            if (preview.oneTap() && preview.isWhole() && isDone(actor, preview)) {
                return;
            }
            // What changed within this moment has to be shown as well.
            var now = undo.preview(actor, learnerId, line);
            new UndoDialog(undo, actor, now, afterwards).open();
        } finally {
            afterwards.run();
        }
    }

    private boolean isDone(Actor actor, UndoPreview preview) {
        try {
            undo.undo(actor, preview.learnerId(), preview.line(), preview.moves(), null);
        } catch (Refusal changed) {
            return false;
        }
        say(preview);
        return true;
    }

    static void say(UndoPreview preview) {
        Toast.show(Text.of("earning.undo.done", Signed.of(preview.moves()), preview.learner()));
    }
}

package app.laurel.earning.ui;

import app.laurel.earning.UndoLine;
import app.laurel.earning.UndoPreview;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.Undoing;
import app.laurel.shell.Text;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.Signed;
import java.util.List;

/** Says in figures what undoing a line will do, asks why, and does exactly what it said. */
class UndoDialog {

    private final UndoLine undo;
    private final Actor actor;
    private final Runnable afterwards;
    private final ConfirmWithReason dialog;
    private UndoPreview shown;

    UndoDialog(UndoLine undo, Actor actor, UndoPreview preview, Runnable afterwards) {
        this.undo = undo;
        this.actor = actor;
        this.afterwards = afterwards;
        this.shown = preview;
        dialog =
                new ConfirmWithReason(
                                Text.of(
                                        "earning.undo.title",
                                        Signed.of(preview.amount()),
                                        preview.learner()),
                                "",
                                List.of(
                                        Text.of("earning.undo.preset.mistake"),
                                        Text.of("earning.undo.preset.twice"),
                                        Text.of("earning.undo.preset.help")),
                                Text.of("earning.undo.do"),
                                this::confirm)
                        .requireReason()
                        .upTo(Undoing.LONGEST_REASON);
        show(preview);
    }

    void open() {
        dialog.open();
    }

    private void show(UndoPreview preview) {
        shown = preview;
        dialog.explain(preview.what(), foretell(preview));
        if (preview.isSpent()) {
            dialog.offerNothing();
        } else {
            dialog.askWhy(!preview.oneTap());
        }
    }

    private static String foretell(UndoPreview preview) {
        if (preview.amount() < 0) {
            return Text.of("earning.undo.back", preview.learner(), preview.moves());
        }
        if (preview.isSpent()) {
            return Text.of("earning.undo.spent", preview.learner());
        }
        return Text.of(
                preview.isWhole() ? "earning.undo.whole" : "earning.undo.part",
                preview.learner(),
                preview.spendable(),
                preview.amount());
    }

    private void confirm(String reason) {
        try {
            undo.undo(actor, shown.learnerId(), shown.line(), shown.moves(), reason);
            UndoCommand.say(shown);
        } catch (Refusal refusal) {
            show(undo.preview(actor, shown.learnerId(), shown.line()));
            throw refusal;
        } finally {
            afterwards.run();
        }
    }
}

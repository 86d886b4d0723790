package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.Undoing;
import app.laurel.rewards.DecideRedemption;
import app.laurel.shell.Text;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.Toast;
import java.util.List;
import java.util.UUID;

/**
 * Undoes an approval: with one tap as long as that is enough, then after asking why.
 *
 * @param afterwards runs after each attempt for which a reason was asked
 */
record UndoApproval(
        DecideRedemption decide,
        Actor actor,
        UUID request,
        String title,
        String learner,
        int cost,
        Runnable afterwards) {

    /** Asks for the reason instead when the time for one tap has run out. */
    void withOneTap() {
        try {
            undo("");
        } catch (Refusal refusal) {
            if (!"reason".equals(refusal.field())) {
                throw refusal;
            }
            ask();
        }
    }

    void ask() {
        new ConfirmWithReason(
                        Text.of("rewards.decided.undoWhy.title", title),
                        Text.of("rewards.decided.undoWhy.explanation", learner, cost),
                        List.of(
                                Text.of("rewards.decided.undoWhy.mistake"),
                                Text.of("rewards.decided.undoWhy.notPossible"),
                                Text.of("rewards.decided.undoWhy.agreed")),
                        Text.of("rewards.decided.undoWhy.send"),
                        this::undoAndLook)
                .requireReason()
                .upTo(Undoing.LONGEST_REASON)
                .open();
    }

    private void undoAndLook(String reason) {
        try {
            undo(reason);
        } finally {
            afterwards.run();
        }
    }

    private void undo(String reason) {
        decide.undo(actor, request, reason);
        Toast.show(Text.of("rewards.decided.undone", title, learner));
    }
}

package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.Undoing;
import app.laurel.rewards.FamilyGoal;
import app.laurel.rewards.KeepFamilyGoals;
import app.laurel.shell.Text;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.Toast;
import java.util.List;

/**
 * Says that a family goal is not reached after all: with one tap as long as that is enough, then
 * after asking why.
 *
 * @param afterwards runs after each attempt
 */
record UndoReached(KeepFamilyGoals keep, Actor actor, FamilyGoal goal, Runnable afterwards) {

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

    private void ask() {
        new ConfirmWithReason(
                        Text.of("rewards.family.undoWhy.title", goal.title()),
                        Text.of("rewards.family.undoWhy.explanation"),
                        List.of(
                                Text.of("rewards.family.undoWhy.mistake"),
                                Text.of("rewards.family.undoWhy.notPossible"),
                                Text.of("rewards.family.undoWhy.agreed")),
                        Text.of("rewards.family.undoWhy.send"),
                        this::undo)
                .requireReason()
                .upTo(Undoing.LONGEST_REASON)
                .open();
    }

    private void undo(String reason) {
        try {
            keep.notReached(actor, goal.id(), reason);
            Toast.show(Text.of("rewards.family.undone", goal.title()));
        } finally {
            afterwards.run();
        }
    }
}

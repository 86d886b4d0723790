package app.laurel.administration.ui;

import app.laurel.learning.Unit;
import app.laurel.learning.WithdrawCurriculum;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Toast;

/** Withdraws a unit from everybody or brings it back, with undo. */
class ChangeUnit {

    private final Actor actor;
    private final WithdrawCurriculum withdraw;
    private final Runnable afterwards;

    ChangeUnit(Actor actor, WithdrawCurriculum withdraw, Runnable afterwards) {
        this.actor = actor;
        this.withdraw = withdraw;
        this.afterwards = afterwards;
    }

    void run(Unit unit, boolean withdrawn) {
        set(unit, !withdrawn);
        Toast.show(
                Text.of(
                        withdrawn
                                ? "administration.curriculum.unitBack"
                                : "administration.curriculum.unitGone",
                        unit.title()),
                () -> set(unit, withdrawn));
    }

    private void set(Unit unit, boolean withdrawn) {
        if (withdrawn) {
            withdraw.withdraw(actor, unit.id());
        } else {
            withdraw.bringBack(actor, unit.id());
        }
        afterwards.run();
    }
}

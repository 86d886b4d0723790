package app.laurel.administration.ui;

import app.laurel.learning.WithdrawQuestion;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.function.Supplier;

/** Withdraws a question from everybody, keeps it or brings it back, with undo. */
class ChangeQuestion {

    private final Actor actor;
    private final WithdrawQuestion questions;
    private final Runnable afterwards;

    ChangeQuestion(Actor actor, WithdrawQuestion questions, Runnable afterwards) {
        this.actor = actor;
        this.questions = questions;
        this.afterwards = afterwards;
    }

    /** Withdraws a question that families reported. */
    Button withdraw(String hash, String text) {
        return withdraw(hash, text, () -> questions.withdraw(actor, hash));
    }

    /** Withdraws one that was written for the unit. */
    Button withdraw(String hash, String text, String unitId) {
        return withdraw(hash, text, () -> questions.withdraw(actor, hash, unitId));
    }

    private Button withdraw(String hash, String text, Supplier<Instant> decide) {
        return named(
                Commands.plain(
                        Text.of("administration.curriculum.withdraw"),
                        () -> decided(hash, "administration.curriculum.gone", decide.get())),
                "administration.curriculum.withdraw.question",
                text);
    }

    Button keep(String hash, String text) {
        return named(
                Commands.quiet(
                        Text.of("administration.curriculum.keep"),
                        () ->
                                decided(
                                        hash,
                                        "administration.curriculum.kept",
                                        questions.keep(actor, hash))),
                "administration.curriculum.keep.question",
                text);
    }

    Button bringBack(String hash, String text) {
        return named(
                Commands.plain(
                        Text.of("administration.curriculum.bringBack"), () -> bringBack(hash)),
                "administration.curriculum.bringBack.question",
                text);
    }

    private void decided(String hash, String key, Instant then) {
        afterwards.run();
        Toast.show(
                Text.of(key),
                () -> {
                    questions.reopen(actor, hash, then);
                    afterwards.run();
                });
    }

    private void bringBack(String hash) {
        questions.bringBack(actor, hash);
        afterwards.run();
        Toast.show(
                Text.of("administration.curriculum.back"),
                () -> {
                    questions.withdraw(actor, hash);
                    afterwards.run();
                });
    }

    private static Button named(Button button, String key, String question) {
        button.setAriaLabel(Text.of(key, question));
        return button;
    }
}

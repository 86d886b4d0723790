package app.laurel.people.ui;

import app.laurel.people.KeepLearners;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;

/** Puts a learner away, with undo, or erases everything about the learner for good. */
class FarewellCard extends Card {

    FarewellCard(Actor actor, Learner learner, KeepLearners learners) {
        addClassName("stack");
        var words = new Paragraph(Text.of("people.archive.help", learner.name()));
        words.addClassName("quiet");
        var erase =
                new Button(
                        Text.of("people.erase"),
                        click ->
                                new EraseLearner(
                                                actor,
                                                learner,
                                                learners,
                                                () -> LearnersView.open(this))
                                        .open());
        erase.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var row = new Row().wrapping();
        if (!learner.archived()) {
            row.add(
                    Commands.plain(
                            Text.of("people.archive"),
                            () -> {
                                archive(actor, learner, learners);
                                LearnersView.open(this);
                            }));
        }
        row.add(erase);
        add(words, row);
    }

    private static void archive(Actor actor, Learner learner, KeepLearners learners) {
        learners.archive(actor, learner.id());
        Toast.show(
                Text.of("people.archive.done", learner.name()),
                () -> learners.restore(actor, learner.id()));
    }
}

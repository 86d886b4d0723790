package app.laurel.people.ui;

import app.laurel.people.KeepLearners;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Learners who were put away: each can come back or be erased for good. */
class ArchivedLearners extends Card {

    ArchivedLearners(
            Actor actor, List<Learner> archived, KeepLearners learners, Runnable afterwards) {
        addClassName("stack");
        var help = new Span(Text.of("people.archived.help"));
        help.addClassName("quiet");
        add(new Div(new H2(Text.of("people.archived")), help));
        for (var learner : archived) {
            add(row(actor, learner, learners, afterwards));
        }
    }

    private static Row row(
            Actor actor, Learner learner, KeepLearners learners, Runnable afterwards) {
        var restore =
                Commands.plain(
                        Text.of("people.restore"),
                        () -> {
                            learners.restore(actor, learner.id());
                            Toast.show(
                                    Text.of("people.restore.done", learner.name()),
                                    () -> {
                                        learners.archive(actor, learner.id());
                                        afterwards.run();
                                    });
                            afterwards.run();
                        });
        restore.setAriaLabel(Text.of("people.restore.of", learner.name()));
        var erase =
                new Button(
                        Text.of("people.erase"),
                        click -> new EraseLearner(actor, learner, learners, afterwards).open());
        erase.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        erase.setAriaLabel(Text.of("people.erase.title", learner.name()));
        var row =
                new Row(new Face(learner.avatar(), learner.colour()))
                        .grow(new Span(learner.name()))
                        .wrapping();
        row.add(restore, erase);
        return row;
    }
}

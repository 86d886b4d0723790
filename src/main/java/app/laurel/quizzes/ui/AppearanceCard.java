package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.quizzes.KeepPseudonyms;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Where a parent says under which name each child may be seen by other families, if at all. */
class AppearanceCard extends Card {

    private final Actor actor;
    private final KeepPseudonyms pseudonyms;
    private final Runnable changed;

    AppearanceCard(
            Actor actor,
            KeepPseudonyms pseudonyms,
            List<KeepPseudonyms.Appearance> learners,
            Runnable changed) {
        this.actor = actor;
        this.pseudonyms = pseudonyms;
        this.changed = changed;
        addClassName("appearances");
        var about = new Paragraph(Text.of("quizzes.pseudonym.about"));
        about.addClassName("quiet");
        add(new H2(Text.of("quizzes.pseudonym.title")), about);
        learners.forEach(one -> add(row(one)));
    }

    private Div row(KeepPseudonyms.Appearance one) {
        var learner = one.learner();
        var name = new Span(learner.name());
        name.addClassName("strong-text");
        var row = new Div(new Face(learner.avatar(), learner.colour()), name);
        row.addClassNames("row", "wrap", "appearance");
        var pseudonym = one.pseudonym();
        if (pseudonym == null) {
            row.add(form(one));
        } else {
            var shown = new Span(Text.of("quizzes.pseudonym.shown", pseudonym));
            shown.addClassName("grow");
            var stop =
                    Commands.quiet(
                            Text.of("quizzes.pseudonym.stop"), () -> withdraw(one, pseudonym));
            stop.setAriaLabel(Text.of("quizzes.pseudonym.stop.name", learner.name()));
            row.add(shown, stop);
        }
        return row;
    }

    private Div form(KeepPseudonyms.Appearance one) {
        var name = new TextField(Text.of("quizzes.pseudonym.name", one.learner().name()));
        name.setMaxLength(KeepPseudonyms.LONGEST);
        name.setHelperText(Text.of("quizzes.pseudonym.help"));
        var errors = new FormErrors();
        errors.on("pseudonym", name);
        var agree =
                Commands.submit(
                        Text.of("quizzes.pseudonym.agree"),
                        errors,
                        () -> {
                            pseudonyms.agree(actor, one.learner().id(), name.getValue());
                            changed.run();
                        });
        agree.setAriaLabel(Text.of("quizzes.pseudonym.agree.name", one.learner().name()));
        var form = new Div(name, agree, errors);
        form.addClassNames("grow", "appearance-form");
        return form;
    }

    private void withdraw(KeepPseudonyms.Appearance one, String before) {
        pseudonyms.withdraw(actor, one.learner().id());
        changed.run();
        Toast.show(
                Text.of("quizzes.pseudonym.stopped", one.learner().name()),
                () -> {
                    pseudonyms.agree(actor, one.learner().id(), before);
                    changed.run();
                });
    }
}

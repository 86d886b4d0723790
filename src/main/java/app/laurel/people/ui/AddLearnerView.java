package app.laurel.people.ui;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.platform.TypedText;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Adds a learner to the family. */
@Route(value = AddLearnerView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
public class AddLearnerView extends Div implements HasDynamicTitle {

    static final String PATH = "learners/new";

    private final Actor actor;
    private final KeepLearners learners;
    private final FormErrors errors = new FormErrors();
    private final LearnerForm form;

    AddLearnerView(
            CurrentActor currentActor,
            FamilyDirectory directory,
            SubjectCatalogue catalogue,
            KeepLearners learners) {
        this.actor = currentActor.get();
        this.learners = learners;
        form = new LearnerForm(catalogue, errors);
        var roster = directory.roster(actor);
        form.begin(roster.everyLearner());
        form.explain(roster.settings().lessons());
        add(
                new PageHeader(getPageTitle(), Text.of("people.add.line"))
                        .leading(new BackLink(LearnersView.PATH, Text.of("people.learners.title"))),
                form,
                errors,
                new Row(
                        Commands.submit(Text.of("people.add.save"), errors, this::save),
                        Commands.quiet(Text.of("shell.cancel"), () -> LearnersView.open(this))));
    }

    private void save() {
        var wishes = form.wishes();
        learners.add(actor, wishes);
        Toast.show(Text.of("people.add.done", TypedText.line(wishes.details().name())));
        LearnersView.open(this);
    }

    @Override
    public String getPageTitle() {
        return Text.of("people.add.title");
    }
}

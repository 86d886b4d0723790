package app.laurel.people.ui;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.Learner;
import app.laurel.people.LearnerWishes;
import app.laurel.people.PinLock;
import app.laurel.people.SaveLearner;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Changes a learner of the family, puts the learner away or erases everything. */
@Route(value = EditLearnerView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
public class EditLearnerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "learners/:learner/edit";

    private final Actor actor;
    private final FamilyDirectory directory;
    private final SaveLearner save;
    private final KeepLearners learners;
    private final PinLock pinLock;
    private final FormErrors errors = new FormErrors();
    private final ChangedMeanwhile changedMeanwhile = new ChangedMeanwhile(this::read);
    private final LearnerForm form;
    private Learner seen;

    EditLearnerView(
            CurrentActor currentActor,
            FamilyDirectory directory,
            SubjectCatalogue catalogue,
            SaveLearner save,
            KeepLearners learners,
            PinLock pinLock) {
        this.actor = currentActor.get();
        this.directory = directory;
        this.save = save;
        this.learners = learners;
        this.pinLock = pinLock;
        form = new LearnerForm(catalogue, errors);
        errors.on("seen", changedMeanwhile);
    }

    /** The path of the view for a learner. */
    static String pathOf(int learnerId) {
        return PATH.replace(":learner", Integer.toString(learnerId));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = UrlParts.id(event.getRouteParameters(), "learner");
        seen = directory.ownLearner(actor, id);
        form.show(seen);
        form.explain(directory.settings(actor).lessons());
        build();
    }

    private void build() {
        removeAll();
        var face = new Div(new Face(seen.avatar(), seen.colour(), Face.Size.MEDIUM));
        form.onLook(
                (avatar, colour) -> {
                    face.removeAll();
                    face.add(new Face(avatar, colour, Face.Size.MEDIUM));
                });
        add(
                new PageHeader(seen.name(), Text.of("people.grade", seen.grade()))
                        .leading(face)
                        .leading(
                                new BackLink(LearnersView.PATH, Text.of("people.learners.title"))));
        if (pinLock.locked(Set.of(seen.id())).contains(seen.id())) {
            add(new LockedNotice(seen.name(), () -> pinLock.unlock(actor, seen.id())));
        }
        add(
                form,
                changedMeanwhile,
                errors,
                new Row(
                        Commands.submit(Text.of("people.edit.save"), errors, this::save),
                        Commands.quiet(Text.of("shell.cancel"), () -> LearnersView.open(this))),
                new FarewellCard(actor, seen, learners));
    }

    private void read() {
        seen = directory.ownLearner(actor, seen.id());
        form.show(seen);
    }

    private void save() {
        var before = seen;
        try {
            save.change(actor, before, form.wishes());
        } catch (Refusal refusal) {
            if ("seen".equals(refusal.field())) {
                // Saving once more is then a decision against what is stored now.
                seen = directory.ownLearner(actor, before.id());
            }
            throw refusal;
        }
        var after = directory.ownLearner(actor, before.id());
        var back = new LearnerWishes(before.details(), before.doubleOrLoss(), null, null);
        Toast.show(
                Text.of("people.edit.done", after.name()), () -> save.change(actor, after, back));
        LearnersView.open(this);
    }

    @Override
    public String getPageTitle() {
        return Text.of("people.edit.title", seen.name());
    }
}

package app.laurel.people.ui;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.LastAnswers;
import app.laurel.people.Learner;
import app.laurel.people.PinLock;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** All learners of the family: how each one signs in and learns, and those who were put away. */
@Route(value = LearnersView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./people/people.css")
public class LearnersView extends Div implements HasDynamicTitle {

    static final String PATH = "learners";

    private final Actor actor;
    private final FamilyDirectory directory;
    private final SubjectCatalogue catalogue;
    private final KeepLearners learners;
    private final PinLock pinLock;
    private final LastAnswers lastAnswers;
    private final RelativeTime times;

    LearnersView(
            CurrentActor currentActor,
            FamilyDirectory directory,
            SubjectCatalogue catalogue,
            KeepLearners learners,
            PinLock pinLock,
            LastAnswers lastAnswers,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.directory = directory;
        this.catalogue = catalogue;
        this.learners = learners;
        this.pinLock = pinLock;
        this.lastAnswers = lastAnswers;
        this.times = new RelativeTime(clock, directory.settings(actor).zone(), getLocale());
        show();
        LiveView.refresh(this, changes, actor, Set.of(Topic.LEARNERS), this::show);
    }

    /** Goes to this view from another component. */
    static void open(Component from) {
        from.getUI().ifPresent(ui -> ui.navigate(LearnersView.class));
    }

    private void show() {
        var everyone = directory.everyLearner(actor);
        var present = everyone.stream().filter(learner -> !learner.archived()).toList();
        var archived = everyone.stream().filter(Learner::archived).toList();
        removeAll();
        add(header(present));
        add(present.isEmpty() ? nobody() : cards(present));
        if (!archived.isEmpty()) {
            add(new ArchivedLearners(actor, archived, learners, this::show));
        }
    }

    private PageHeader header(List<Learner> present) {
        return present.isEmpty()
                ? new PageHeader(getPageTitle())
                : new PageHeader(
                        getPageTitle(), Text.of("people.learners.count", present.size()), add());
    }

    private Component cards(List<Learner> present) {
        var ids = present.stream().map(Learner::id).toList();
        var locked = pinLock.locked(ids);
        var answered = lastAnswers.of(ids);
        var grid = new CardGrid();
        for (var learner : present) {
            var card = new LearnerCard(learner, answered.get(learner.id()), catalogue, times);
            if (locked.contains(learner.id())) {
                card.add(
                        new LockedNotice(
                                learner.name(), () -> pinLock.unlock(actor, learner.id())));
            }
            grid.add(card);
        }
        return grid;
    }

    private Component nobody() {
        return new Card(
                new EmptyState(
                        "🌱",
                        Text.of("people.learners.none"),
                        Text.of("people.learners.none.next"),
                        add()));
    }

    private static Button add() {
        var button = Commands.primary(Text.of("people.learners.add"), () -> {});
        button.addClickListener(
                click -> button.getUI().ifPresent(ui -> ui.navigate(AddLearnerView.class)));
        return button;
    }

    @Override
    public String getPageTitle() {
        return Text.of("people.learners.title");
    }
}

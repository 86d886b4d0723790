package app.laurel.insights.ui;

import app.laurel.earning.AdjustPoints;
import app.laurel.earning.ui.UndoCommand;
import app.laurel.insights.LearnerHead;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One learner, for the adults of the family: how it goes, what was answered, where points went. */
@Route(value = LearnerView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./insights/learner.css")
@CssImport("./insights/map.css")
public class LearnerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "learners/:learner/:part?";

    private static final Set<Topic> TOPICS =
            Set.of(
                    Topic.LEARNERS,
                    Topic.LESSONS,
                    Topic.QUIZZES,
                    Topic.POINTS,
                    Topic.REDEMPTIONS,
                    Topic.REWARDS,
                    Topic.SETTINGS);

    private final transient PartsOfPage parts;
    private final transient AdjustPoints adjust;
    private final transient UndoCommand undo;
    private final transient Changes changes;
    private final transient Clock clock;
    private final Actor actor;
    private @Nullable Place place;
    private @Nullable LearnerHead shown;

    /** What of whom is shown. */
    private record Place(int learnerId, Part part, LearnerHeader header, PartOfPage body) {}

    LearnerView(
            PartsOfPage parts,
            AdjustPoints adjust,
            UndoCommand undo,
            CurrentActor currentActor,
            Changes changes,
            Clock clock) {
        this.parts = parts;
        this.adjust = adjust;
        this.undo = undo;
        this.changes = changes;
        this.clock = clock;
        this.actor = currentActor.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var learnerId = UrlParts.id(event.getRouteParameters(), "learner");
        var part = Part.of(event.getRouteParameters().get("part").orElse(null));
        var body = parts.make(part, actor, learnerId);
        body.enter(event.getLocation().getQueryParameters());
        var head = body.show();
        var header =
                new LearnerHeader(
                        part, clock, () -> new GiveOrTake(adjust, undo, actor, this).open());
        place = new Place(learnerId, part, header, body);
        removeAll();
        add(header, body);
        show(head);
        // On the body, so that it ends when another learner is shown.
        LiveView.refresh(
                body,
                changes,
                head.learner().familyId(),
                TOPICS,
                () -> Commands.run(this::refresh));
    }

    /** Reads again what is shown. */
    void refresh() {
        if (place != null) {
            show(place.body().show());
        }
    }

    /** Who is shown, as of the last look. */
    LearnerHead head() {
        if (shown == null) {
            throw new IllegalStateException("no learner is shown yet");
        }
        return shown;
    }

    private void show(LearnerHead head) {
        shown = head;
        PartOfPage.lookAs(head);
        if (place != null) {
            place.header().show(head);
        }
    }

    @Override
    public String getPageTitle() {
        return Text.of(
                "insights.page.title",
                head().learner().name(),
                place == null ? "" : place.part().title());
    }
}

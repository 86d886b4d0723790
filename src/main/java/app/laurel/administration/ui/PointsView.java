package app.laurel.administration.ui;

import app.laurel.administration.AdjustmentLine;
import app.laurel.administration.OpenPointsDesk;
import app.laurel.administration.PointsDesk;
import app.laurel.earning.AdjustPoints;
import app.laurel.earning.ui.UndoCommand;
import app.laurel.people.Census;
import app.laurel.people.PersonLine;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.points.Undoing;
import app.laurel.shell.Address;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Signed;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives and takes points of any learner, with a reason; and what was given and taken lately. */
@Route(value = PointsView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
public class PointsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "administration/points";

    private static final int PAGE = 20;

    private final Actor actor;
    private final OpenPointsDesk desk;
    private final AdjustPoints adjust;
    private final UndoCommand undo;
    private final Clock clock;
    private final AdjustmentForm form;
    private final Card recent = new Card();
    private final UnorderedList list = new UnorderedList();
    private final Button more = Commands.plain(Text.of("administration.more"), this::showMore);
    private @Nullable Integer learnerId;
    private @Nullable PointsDesk shown;
    private @Nullable AdjustmentLine last;
    private String key = UUID.randomUUID().toString();

    PointsView(
            CurrentActor currentActor,
            OpenPointsDesk desk,
            AdjustPoints adjust,
            UndoCommand undo,
            Census census,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.desk = desk;
        this.adjust = adjust;
        this.undo = undo;
        this.clock = clock;
        this.form = new AdjustmentForm(actor, census, this::choose, this::adjust);
        list.addClassName("lines");
        add(new PageHeader(getPageTitle(), Text.of("administration.points.line")), form, recent);
        LiveView.refreshForAll(this, changes, Set.of(Topic.POINTS), this::look);
    }

    static String pathOf(int learnerId) {
        return PATH + "?learner=" + learnerId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        learnerId = learnerIn(event.getLocation().getQueryParameters()).orElse(null);
        look();
    }

    /** Whom the address names, if anybody. */
    static Optional<Integer> learnerIn(QueryParameters query) {
        return query.getSingleParameter("learner").filter(id -> !id.isEmpty()).map(UrlParts::id);
    }

    private void choose(@Nullable PersonLine learner) {
        learnerId = learner == null ? null : learner.id();
        look();
        Address.show(
                PATH,
                learnerId == null
                        ? QueryParameters.empty()
                        : QueryParameters.of("learner", learnerId.toString()));
    }

    private void adjust(PersonLine learner, @Nullable Integer amount, String reason) {
        var line = adjust.adjust(actor, learner.id(), amount, reason, key);
        key = UUID.randomUUID().toString();
        look();
        Toast.show(
                Text.of(
                        "administration.points.done",
                        Signed.of(amount == null ? 0 : amount),
                        learner.name(),
                        shown == null ? 0 : shown.spendable()),
                () -> undo(learner.id(), line));
    }

    private void undo(int learner, UUID line) {
        undo.run(actor, learner, line, this::look);
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void look() {
        var now = desk.open(actor, learnerId, Math.max(PAGE, list.getComponentCount()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        form.show(now.learner(), now.spendable());
        recent.removeAll();
        list.removeAll();
        append(now.lines(), now.more());
        var title =
                now.learner() == null
                        ? Text.of("administration.points.recent")
                        : Text.of("administration.points.recentOf", now.learner().name());
        Card.titled(title).getChildren().toList().forEach(recent::add);
        recent.getElement().setAttribute("aria-label", title);
        if (now.lines().isEmpty()) {
            recent.add(
                    new EmptyState(
                            "🪙",
                            Text.of("administration.points.none"),
                            Text.of("administration.points.none.next")));
        } else {
            recent.add(list, more);
        }
    }

    private void showMore() {
        if (last != null) {
            var older = desk.older(actor, learnerId, last.adjustment(), PAGE + 1);
            append(older.stream().limit(PAGE).toList(), older.size() > PAGE);
        }
    }

    private void append(List<AdjustmentLine> lines, boolean hasMore) {
        var times = new RelativeTime(clock, shown.zone(), getLocale());
        for (var line : lines) {
            var one = line.adjustment();
            var oneTap =
                    new Undoing(one.actorId(), one.at()).takesOneTap(actor.id(), clock.instant());
            list.add(
                    new AdjustmentItem(line, times, oneTap, () -> undo(one.learnerId(), one.id())));
        }
        last = lines.isEmpty() ? last : lines.getLast();
        more.setVisible(hasMore);
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.points.title");
    }
}

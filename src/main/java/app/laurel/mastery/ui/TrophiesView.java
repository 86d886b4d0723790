package app.laurel.mastery.ui;

import app.laurel.mastery.AwardAchievements;
import app.laurel.mastery.Trophy;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a learner achieved, and how far everything else is. */
@Route(value = "trophies", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
public class TrophiesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Comparator<Trophy> NEWEST =
            Comparator.comparing(Trophy::earnedAt, Comparator.reverseOrder());
    private static final Comparator<Trophy> NEAREST =
            Comparator.comparingDouble(
                    trophy -> -(double) trophy.progress() / trophy.type().goal());

    private final AwardAchievements achievements;
    private final FamilyDirectory directory;
    private final Clock clock;
    private final Actor actor;
    private final PageHeader header = new PageHeader(Text.of("mastery.trophies.title"));
    private final Div body = new Div();
    private List<Trophy> shown = List.of();

    TrophiesView(
            AwardAchievements achievements,
            FamilyDirectory directory,
            Clock clock,
            CurrentActor currentActor,
            Changes changes) {
        this.achievements = achievements;
        this.directory = directory;
        this.clock = clock;
        this.actor = currentActor.get();
        body.addClassNames("stack", "wide-stack");
        add(header.leading(PillLink.round("learner", "←", Text.of("mastery.trophies.back"))), body);
        LiveView.refresh(this, changes, actor, Set.of(Topic.LESSONS, Topic.POINTS), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("mastery.trophies.title");
    }

    private void refresh() {
        var trophies = achievements.trophies(actor, actor.id());
        if (trophies.equals(shown)) {
            return;
        }
        shown = trophies;
        var zone = directory.settings(actor).zone();
        var time = new RelativeTime(clock, zone, UI.getCurrentOrThrow().getLocale());
        var earned = trophies.stream().filter(Trophy::isEarned).sorted(NEWEST).toList();
        var coming = trophies.stream().filter(one -> !one.isEarned()).sorted(NEAREST).toList();
        header.setLine(Text.of("mastery.trophies.line", earned.size(), trophies.size()));
        body.removeAll();
        show("mastery.trophies.earned", earned, time);
        show("mastery.trophies.coming", coming, time);
    }

    private void show(String key, List<Trophy> trophies, RelativeTime time) {
        if (trophies.isEmpty()) {
            return;
        }
        var cards = new CardGrid();
        trophies.forEach(trophy -> cards.add(new TrophyCard(trophy, time)));
        var section = new Section(new H2(Text.of(key)), cards);
        section.addClassName("stack");
        body.add(section);
    }
}

package app.laurel.administration.ui;

import app.laurel.administration.OpenOverview;
import app.laurel.administration.Overview;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.AlreadyCounted;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An administrator's first view: who is here, what is learnt, whether all is well. */
@Route(value = OverviewView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
public class OverviewView extends Div implements HasDynamicTitle, AlreadyCounted {

    static final String PATH = "administration/overview";

    private static final Set<Topic> TOPICS =
            Set.of(
                    Topic.CURRICULUM,
                    Topic.LEARNERS,
                    Topic.NOTICES,
                    Topic.REDEMPTIONS,
                    Topic.SESSIONS,
                    Topic.SETTINGS,
                    Topic.POINTS);

    private final Actor actor;
    private final OpenOverview open;
    private final Div content = new Div();
    private final JobsCard jobs;
    private @Nullable Overview shown;

    OverviewView(CurrentActor currentActor, OpenOverview open, Changes changes, Clock clock) {
        this.actor = currentActor.get();
        this.open = open;
        jobs = new JobsCard(clock);
        content.addClassName("sections");
        add(
                new PageHeader(
                        getPageTitle(), Text.of("administration.overview.line", actor.name())),
                content);
        look();
        LiveView.refreshForAll(this, changes, TOPICS, this::look);
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void look() {
        jobs.show(open.jobs(actor));
        var now = open.open(actor);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        content.removeAll();
        if (!now.notices().isEmpty()) {
            content.add(new NoticesCard(now.notices()));
        }
        if (now.reported() > 0) {
            content.add(
                    CurriculumView.waiting(
                            Text.of("administration.curriculum.reported", now.reported()),
                            Text.of("administration.curriculum.reported.look")));
        }
        if (now.isEmpty()) {
            content.add(new FirstDay());
        }
        content.add(figures(now), health(now), jobs, shortcuts());
    }

    private static Div figures(Overview now) {
        var people = now.people();
        var figures =
                new Div(
                        new FigureCard(
                                Text.of("administration.overview.families"),
                                people.families(),
                                Text.of("administration.overview.adults", people.adults()),
                                UsersView.PATH + "?role=parent"),
                        new FigureCard(
                                Text.of("administration.overview.learners"),
                                people.learners(),
                                Text.of("administration.overview.learners.who"),
                                UsersView.PATH + "?role=learner"),
                        new FigureCard(
                                Text.of("administration.overview.active"),
                                now.week().learners(),
                                Text.of("administration.overview.answers", now.week().answers()),
                                ""),
                        new FigureCard(
                                Text.of("administration.overview.waiting"),
                                now.waiting().everywhere(),
                                Text.of("administration.overview.waiting.whose"),
                                ""));
        figures.addClassName("figure-cards");
        return figures;
    }

    private static Component health(Overview now) {
        var card = Card.titled(Text.of("administration.overview.health"));
        var people = now.people();
        card.add(
                new FactLines()
                        .fact(
                                Text.of("administration.overview.ledger"),
                                link(LedgerView.PATH, ledgerWords(now)),
                                ledgerChip(now))
                        .fact(
                                Text.of("administration.overview.administrators"),
                                Text.of(
                                        "administration.overview.administrators.count",
                                        people.administrators()),
                                people.administrators() > 1
                                        ? well()
                                        : new Chip(
                                                Text.of("administration.health.think"),
                                                Chip.Tone.WARM))
                        .fact(
                                Text.of("administration.registration"),
                                Text.of(
                                        "administration.overview.registration."
                                                + people.registration()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)))
                        .fact(
                                Text.of("administration.health.mail"),
                                Text.of(
                                        now.mail()
                                                ? "administration.health.mail.on"
                                                : "administration.health.mail.off")));
        return card;
    }

    private static String ledgerWords(Overview now) {
        return now.ledger().isEmpty()
                ? Text.of("administration.overview.ledger.unchecked")
                : Text.of("administration.overview.ledger.broken", now.brokenRules());
    }

    private static Chip ledgerChip(Overview now) {
        if (now.ledger().isEmpty()) {
            return new Chip(Text.of("administration.health.think"), Chip.Tone.CALM);
        }
        return now.brokenRules() == 0
                ? well()
                : new Chip(Text.of("administration.health.ill"), Chip.Tone.NO);
    }

    private static Component shortcuts() {
        var card = Card.titled(Text.of("administration.overview.shortcuts"));
        card.add(
                new Row(
                                button(AddParentView.PATH, "administration.add"),
                                button(UsersView.PATH, "administration.overview.findPerson"),
                                button(PointsView.PATH, "administration.points.form"),
                                button(AuditView.PATH, "administration.overview.readAudit"),
                                button("home", "administration.overview.ownFamily"))
                        .wrapping());
        return card;
    }

    private static Anchor button(String path, String textKey) {
        var link = new Anchor(path, Text.of(textKey));
        link.setRouterIgnore(false);
        link.addClassName("plain-link-button");
        return link;
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        return link;
    }

    private static Chip well() {
        return new Chip(Text.of("administration.health.well"), Chip.Tone.GOOD);
    }

    @Override
    public Map<String, Integer> counts() {
        return shown == null
                ? Map.of()
                : Map.of(
                        "requests",
                        Math.toIntExact(shown.waiting().own()),
                        PATH,
                        shown.notices().size());
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.overview.title");
    }
}

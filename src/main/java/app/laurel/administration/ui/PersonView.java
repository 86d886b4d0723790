package app.laurel.administration.ui;

import app.laurel.administration.AuditPage;
import app.laurel.administration.ChangePeople;
import app.laurel.administration.CheckPoints;
import app.laurel.administration.OpenPerson;
import app.laurel.administration.PersonDesk;
import app.laurel.people.PersonLine;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person: who it is, in which family, and what an administrator can do about the account. */
@Route(value = UsersView.PATH + "/:person", layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
public class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LINES = 10;

    private final Actor actor;
    private final OpenPerson open;
    private final ChangePeople change;
    private final CheckPoints check;
    private final Clock clock;
    private final Div link = new Div();
    private int personId;
    private @Nullable PersonDesk shown;

    PersonView(
            CurrentActor currentActor,
            OpenPerson open,
            ChangePeople change,
            CheckPoints check,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.open = open;
        this.change = change;
        this.check = check;
        this.clock = clock;
        LiveView.refreshForAll(this, changes, Set.of(Topic.LEARNERS, Topic.SESSIONS), this::look);
    }

    static String pathOf(int personId) {
        return UsersView.PATH + "/" + personId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        personId = UrlParts.id(event.getRouteParameters(), "person");
        link.removeAll();
        shown = null;
        show();
    }

    /** Somebody changed something; a learner who was erased meanwhile has no page any more. */
    private void look() {
        try {
            show();
        } catch (NotFound erased) {
            getUI().ifPresent(ui -> ui.navigate(UsersView.class));
        }
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void show() {
        var now = open.open(actor, personId, LINES);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var person = now.person();
        var times = new RelativeTime(clock, now.done().zone(), getLocale());
        removeAll();
        add(header(person), account(person, now.locked(), times));
        if (person.isLearner()) {
            add(learner(person));
        }
        if (now.family().size() > 1) {
            add(relatives(now.family(), person, times));
        }
        if (!now.done().lines().isEmpty()) {
            add(done(person, now.done(), times));
        }
    }

    private Component header(PersonLine person) {
        var chips = new Div(PersonWords.roleChip(person.role()));
        chips.addClassName("chip-row");
        if (!person.isActive()) {
            chips.add(PersonWords.stateChip(person.state()));
        }
        var line = person.email() == null ? PersonWords.family(person) : person.email();
        return new PageHeader(person.name(), line, chips)
                .leading(new Face(person.avatar(), person.colour(), Face.Size.MEDIUM))
                .leading(new BackLink(UsersView.PATH, Text.of("administration.users.title")));
    }

    private Card account(PersonLine person, boolean locked, RelativeTime times) {
        var card = Card.titled(Text.of("administration.person.account"));
        card.addClassName("stack");
        card.add(
                new Paragraph(
                        Text.of(
                                "administration.person.facts",
                                PersonWords.lastSeen(person, times),
                                times.of(person.createdAt()))));
        if (person.id() == actor.id()) {
            card.add(new Row(link("account", Text.of("administration.person.own"))));
        } else {
            card.add(new AccountCommands(actor, person, locked, change, link, this::show));
        }
        return card;
    }

    private Card learner(PersonLine person) {
        var card = Card.titled(Text.of("administration.person.learning"));
        card.add(
                new Row(
                                button(
                                        PointsView.pathOf(person.id()),
                                        Text.of("administration.person.points")),
                                button(
                                        "learners/" + person.id(),
                                        Text.of("administration.person.progress")),
                                Commands.plain(
                                        Text.of("administration.person.check"),
                                        () -> check(person)))
                        .wrapping());
        return card;
    }

    private void check(PersonLine learner) {
        var broken =
                check.family(actor, learner.id()).stream().filter(rule -> !rule.holds()).count();
        if (broken == 0) {
            Toast.show(Text.of("administration.person.checked", learner.family()));
        } else {
            Toast.problem(Text.of("administration.person.broken", learner.family(), broken));
        }
    }

    private Card relatives(List<PersonLine> family, PersonLine person, RelativeTime times) {
        var list = new UnorderedList();
        list.addClassNames("lines", "people-list");
        family.stream()
                .filter(one -> one.id() != person.id())
                .forEach(one -> list.add(PersonItem.relative(one, times)));
        var card = Card.titled(PersonWords.family(person));
        card.add(list);
        return card;
    }

    private static Card done(PersonLine person, AuditPage page, RelativeTime times) {
        var lines = new AuditLines();
        lines.append(page.lines(), times);
        var card =
                Card.titled(
                        person.isLearner()
                                ? Text.of("administration.person.about", person.name())
                                : Text.of("administration.person.did", person.name()));
        card.add(lines);
        return card;
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        link.addClassName("quiet-link");
        return link;
    }

    private static Anchor button(String path, String text) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        link.addClassName("plain-link-button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return shown == null ? Text.of("administration.users.title") : shown.person().name();
    }
}

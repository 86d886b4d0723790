package app.laurel.administration.ui;

import app.laurel.people.Census;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.PersonLine;
import app.laurel.people.PersonPage;
import app.laurel.people.PinLock;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.Address;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody of the installation, to be found by name, address, role, state and family. */
@Route(value = UsersView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
public class UsersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "administration/users";

    private static final int PAGE = 30;

    private final Actor actor;
    private final Census census;
    private final PinLock pins;
    private final RelativeTime times;
    private final PageHeader header = new PageHeader(getPageTitle());
    private final PersonFilters filters = new PersonFilters(this::filtered);
    private final Div oneFamily = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Card card = new Card();
    private final Button more = Commands.plain(Text.of("administration.more"), this::showMore);
    private PersonPage.@Nullable Position next;

    UsersView(
            CurrentActor currentActor,
            Census census,
            PinLock pins,
            FamilyDirectory directory,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.census = census;
        this.pins = pins;
        this.times = new RelativeTime(clock, directory.settings(actor).zone(), getLocale());
        list.addClassNames("lines", "people-list");
        header.setActions(
                Commands.primary(
                        Text.of("administration.add"),
                        () -> getUI().ifPresent(ui -> ui.navigate(AddParentView.class))));
        add(header, filters, oneFamily, card);
        LiveView.refreshForAll(
                this, changes, Set.of(Topic.LEARNERS, Topic.SESSIONS), this::showAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        show(PAGE);
    }

    private void filtered() {
        show(PAGE);
        Address.show(PATH, filters.written());
    }

    private void showAgain() {
        show(Math.max(PAGE, list.getComponentCount()));
    }

    private void show(int size) {
        var filter = filters.chosen();
        header.setLine(Text.of("administration.users.count", census.count(actor, filter)));
        card.removeAll();
        list.removeAll();
        append(census.page(actor, filter, PersonPage.Position.START, size));
        showFamily(filter.familyId());
        if (list.getComponentCount() > 0) {
            card.add(list, more);
        } else {
            card.add(
                    new EmptyState(
                            "🔎",
                            Text.of("administration.users.none"),
                            Text.of("administration.users.none.next"),
                            Commands.plain(
                                    Text.of("administration.users.everybody"),
                                    () -> getUI().ifPresent(ui -> ui.navigate(UsersView.class)))));
        }
    }

    private void showFamily(@Nullable Integer familyId) {
        oneFamily.removeAll();
        oneFamily.setVisible(familyId != null);
        if (familyId != null) {
            oneFamily.add(
                    Commands.quiet(Text.of("administration.users.oneFamily"), filters::anyFamily));
        }
    }

    private void showMore() {
        if (next != null) {
            append(census.page(actor, filters.chosen(), next, PAGE));
        }
    }

    private void append(PersonPage page) {
        var learners =
                page.lines().stream().filter(PersonLine::isLearner).map(PersonLine::id).toList();
        var locked = pins.locked(learners);
        page.lines()
                .forEach(
                        person ->
                                list.add(
                                        new PersonItem(
                                                person, locked.contains(person.id()), times)));
        next = page.next();
        more.setVisible(next != null);
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.users.title");
    }
}

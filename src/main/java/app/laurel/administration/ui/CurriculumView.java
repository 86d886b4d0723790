package app.laurel.administration.ui;

import app.laurel.learning.Curriculum;
import app.laurel.learning.CurriculumState;
import app.laurel.learning.ObserveCurriculum;
import app.laurel.learning.Unit;
import app.laurel.learning.WithdrawCurriculum;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.Address;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Everything that is taught here, how it goes everywhere, and what is withdrawn. */
@Route(value = CurriculumView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
@CssImport("./administration/curriculum.css")
public class CurriculumView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "administration/curriculum";

    private static final int PAGE = 30;

    private final Actor actor;
    private final Curriculum curriculum;
    private final ChangeUnit change;
    private final CurriculumFilters filters;
    private final PageHeader header = new PageHeader(getPageTitle());
    private final Div doubts = new Div();
    private final Card card = new Card();
    private final UnorderedList list = new UnorderedList();
    private final Button more = Commands.plain(Text.of("administration.more"), this::showMore);
    private final Shown<CurriculumState> shown;
    private int size = PAGE;

    CurriculumView(
            CurrentActor currentActor,
            Curriculum curriculum,
            ObserveCurriculum observe,
            WithdrawCurriculum withdraw,
            Changes changes) {
        this.actor = currentActor.get();
        this.curriculum = curriculum;
        this.shown = new Shown<>(() -> observe.state(actor), this::show);
        this.change = new ChangeUnit(actor, withdraw, shown::refresh);
        this.filters = new CurriculumFilters(curriculum.subjects(), this::filtered);
        list.addClassNames("lines", "people-list");
        addClassName("stack");
        add(header, CurriculumTabs.of(PATH), doubts, filters, card);
        LiveView.refreshForAll(this, changes, Set.of(Topic.CURRICULUM), shown::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        size = PAGE;
        show(shown.refresh());
    }

    private void filtered() {
        size = PAGE;
        Address.show(PATH, filters.written());
        show(shown.refresh());
    }

    private void showMore() {
        size += PAGE;
        show(shown.refresh());
    }

    private void show(CurriculumState now) {
        var filter = filters.chosen();
        var units = curriculum.units().stream().filter(unit -> filter.lets(unit, now)).toList();
        header.setLine(Text.of("administration.curriculum.count", units.size()));
        showDoubts(now.reported());
        card.removeAll();
        list.removeAll();
        if (units.isEmpty()) {
            card.add(nothing());
            return;
        }
        units.stream().limit(size).forEach(unit -> list.add(item(unit, now)));
        more.setVisible(units.size() > size);
        card.add(list, more);
    }

    private UnitItem item(Unit unit, CurriculumState now) {
        var withdrawn = now.withdrawn().contains(unit.id());
        return new UnitItem(
                unit,
                curriculum.written(unit).size(),
                now.tally(unit.id()),
                withdrawn,
                () -> change.run(unit, withdrawn));
    }

    private void showDoubts(int reported) {
        doubts.removeAll();
        if (reported > 0) {
            doubts.add(
                    waiting(
                            Text.of("administration.curriculum.reported", reported),
                            Text.of("administration.curriculum.reported.look")));
        }
    }

    /** What needs an administrator, and the way there. */
    static Card waiting(String text, String look) {
        var link = new Anchor(DoubtsView.PATH, look);
        link.setRouterIgnore(false);
        link.addClassName("plain-link-button");
        var row = new Row(new Emoji("🚩")).grow(new Span(text)).wrapping();
        row.add(link);
        var card = new Card(row);
        card.getElement().setAttribute("aria-label", text);
        return card.strong();
    }

    private static EmptyState nothing() {
        return new EmptyState(
                "🔎",
                Text.of("administration.curriculum.none"),
                Text.of("administration.curriculum.none.next"),
                Commands.plain(
                        Text.of("administration.curriculum.all"),
                        () -> UI.getCurrentOrThrow().navigate(CurriculumView.class)));
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.curriculum.title");
    }
}

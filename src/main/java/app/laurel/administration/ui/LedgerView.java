package app.laurel.administration.ui;

import app.laurel.administration.CheckPoints;
import app.laurel.administration.LedgerHealth;
import app.laurel.notices.ReadNotices;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether all points are where the ledger says, when that was checked, and what to do if not. */
@Route(value = LedgerView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
public class LedgerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "administration/ledger";

    private static final int STEPS = 4;

    private final Actor actor;
    private final CheckPoints check;
    private final ReadNotices notices;
    private final Clock clock;
    private final Div content = new Div();
    private @Nullable LedgerHealth shown;

    LedgerView(
            CurrentActor currentActor,
            CheckPoints check,
            ReadNotices notices,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.check = check;
        this.notices = notices;
        this.clock = clock;
        content.addClassName("sections");
        var running = new RunningCheck(actor, check, this::look);
        add(
                new PageHeader(
                        getPageTitle(),
                        Text.of("administration.ledger.line"),
                        running.startButton()),
                running,
                content);
        LiveView.refreshForAll(this, changes, Set.of(Topic.NOTICES), this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notices.opened(actor, PATH);
        look();
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void look() {
        var now = check.health(actor);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        content.removeAll();
        if (now.rules().isEmpty()) {
            content.add(
                    new Card(
                            new EmptyState(
                                    "⚖️",
                                    Text.of("administration.ledger.none"),
                                    Text.of("administration.ledger.none.next"))));
            return;
        }
        if (now.broken() > 0) {
            content.add(whatToDo());
        }
        content.add(rules(now), key(now));
    }

    private static Component key(LedgerHealth now) {
        var card = Card.titled(Text.of("administration.ledger.key"));
        card.add(new Paragraph(Text.of("administration.ledger.key.what")), new Code(now.key()));
        return card;
    }

    private Component rules(LedgerHealth now) {
        var times = new RelativeTime(clock, now.zone(), getLocale());
        var list = new UnorderedList();
        list.addClassNames("lines", "rules");
        now.rules().forEach(rule -> list.add(new RuleItem(rule, now.learners(), times)));
        var card =
                Card.titled(
                        Text.of("administration.ledger.rules"),
                        Text.of("administration.ledger.summary", now.broken()));
        card.add(list);
        return card;
    }

    private static Component whatToDo() {
        var card = Card.titled(Text.of("administration.ledger.do"));
        card.addClassNames("strong", "stack");
        var steps = new OrderedList();
        for (var step = 1; step <= STEPS; step++) {
            steps.add(new ListItem(Text.of("administration.ledger.do." + step)));
        }
        card.add(new Paragraph(Text.of("administration.ledger.do.why")), steps);
        return card;
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.ledger.title");
    }
}

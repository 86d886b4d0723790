package app.laurel.insights.ui;

import app.laurel.insights.KnowledgeMap;
import app.laurel.insights.ReadOwnMap;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a learner knows already and what comes next, as a map that fills. */
@Route(value = "knowledge", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
@CssImport("./theme/charts.css")
@CssImport("./insights/map.css")
public class KnowledgeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadOwnMap read;
    private final Actor actor;
    private final PageHeader header = new PageHeader(Text.of("insights.map.own"));
    private final Div body = new Div();
    private final Map<String, MapCard> cards = new LinkedHashMap<>();
    private ReadOwnMap.@Nullable OwnMap shown;

    KnowledgeView(ReadOwnMap read, CurrentActor currentActor, Changes changes) {
        this.read = read;
        this.actor = currentActor.get();
        body.addClassNames("stack", "wide-stack");
        add(header.leading(PillLink.round("learner", "←", Text.of("insights.map.own.back"))), body);
        LiveView.refresh(this, changes, actor, Set.of(Topic.LESSONS), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("insights.map.own");
    }

    private void refresh() {
        var now = read.read(actor);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var subjects = now.map().subjects();
        header.setLine(
                Text.of(
                        "insights.map.own.line",
                        subjects.stream().mapToInt(one -> one.nodes().size()).sum(),
                        subjects.stream().mapToLong(KnowledgeMap.Subject::known).sum()));
        if (subjects.isEmpty()) {
            body.removeAll();
            body.add(
                    new EmptyState(
                            "🗺️",
                            Text.of("insights.map.own.none"),
                            Text.of("insights.map.own.none.next"),
                            new PillLink("learn", "", Text.of("insights.map.own.choose"))
                                    .primary()));
        }
        for (var subject : subjects) {
            var card = cards.computeIfAbsent(subject.subject(), key -> new MapCard(subject.name()));
            body.add(card);
            card.show(
                    subject,
                    node -> says(node, now.today()),
                    List.of(
                            Text.of("insights.concept"),
                            Text.of("insights.concept.level"),
                            Text.of("insights.map.needs")),
                    node -> List.of(node.name(), says(node, now.today()), MapWords.needs(node)));
        }
    }

    private static String says(KnowledgeMap.Node node, LocalDate today) {
        var due = node.due() != null && !node.due().isAfter(today);
        return Text.of("insights.map.own." + node.state())
                + (due ? Text.of("insights.map.own.due") : "");
    }
}

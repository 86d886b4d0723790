package app.laurel.insights.ui;

import app.laurel.insights.KnowledgeMap;
import app.laurel.insights.LearnerHead;
import app.laurel.insights.LearnerMap;
import app.laurel.insights.ObserveLearner;
import app.laurel.platform.Actor;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.EmptyState;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to know in each subject, as a map that fills with what was answered. */
class MapPart extends PartOfPage {

    private final Map<String, MapCard> cards = new LinkedHashMap<>();
    private final Shown<LearnerMap> shown;

    MapPart(ObserveLearner observe, Actor actor, int learnerId) {
        this.shown =
                new Shown<>(() -> observe.map(actor, learnerId), LearnerMap::map, this::showMap);
    }

    @Override
    void enter(QueryParameters query) {
        // The address of this part says everything without parameters.
    }

    @Override
    LearnerHead show() {
        return shown.refresh().head();
    }

    /** The cards stay when the levels change, as pictures or as tables. */
    private void showMap(LearnerMap now) {
        if (now.map().subjects().isEmpty()) {
            removeAll();
            cards.clear();
            var name = now.head().learner().name();
            add(
                    new Card(
                            new EmptyState(
                                    "🗺️",
                                    Text.of("insights.map.none"),
                                    Text.of("insights.map.none.next", name))));
            return;
        }
        if (cards.isEmpty()) {
            removeAll();
        }
        for (var subject : now.map().subjects()) {
            var card = cards.computeIfAbsent(subject.subject(), key -> new MapCard(subject.name()));
            if (card.getParent().isEmpty()) {
                add(card);
            }
            card.show(
                    subject,
                    node -> says(node, now.head().today()),
                    headings(),
                    node -> cells(node, now.head().today()));
        }
    }

    private static String says(KnowledgeMap.Node node, LocalDate today) {
        var due = node.due() != null && !node.due().isAfter(today);
        return MapWords.state(node) + (due ? Text.of("insights.map.due") : "");
    }

    private static List<String> headings() {
        return List.of(
                Text.of("insights.concept"),
                Text.of("insights.map.needs"),
                Text.of("insights.concept.level"),
                Text.of("insights.concept.answers"),
                Text.of("insights.concept.due"));
    }

    private static List<String> cells(KnowledgeMap.Node node, LocalDate today) {
        var band = Bands.of(node.estimate());
        return List.of(
                node.name(),
                MapWords.needs(node),
                band == null ? MapWords.state(node) : band.words(),
                Text.of("insights.number", node.total()),
                DueWords.of(node.due(), today));
    }
}

package app.laurel.insights.ui;

import app.laurel.insights.ConceptMap;
import app.laurel.shell.Text;
import app.laurel.shell.chart.HeatTable;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Comparator;
import java.util.List;

/** The areas that were practised most, at a glance. */
class ConceptsCard extends Card {

    private static final int MOST_AREAS = 7;

    ConceptsCard(ConceptMap concepts, int learnerId) {
        getElement().setAttribute("aria-label", Text.of("insights.concepts"));
        var all = new Anchor(Part.CONCEPTS.path(learnerId), Text.of("insights.concepts.all"));
        all.setRouterIgnore(false);
        all.addClassName("quiet-link");
        var heading = new H2(Text.of("insights.concepts"));
        var head = new Div(heading, all);
        head.addClassName("card-head");
        add(
                head,
                new HeatTable(
                        Text.of("insights.concepts"),
                        HeatRows.of(mostPractised(concepts)),
                        concept -> AnswersPart.open(this, learnerId, concept)));
    }

    private static List<ConceptMap.Area> mostPractised(ConceptMap concepts) {
        return concepts.subjects().stream()
                .flatMap(subject -> subject.areas().stream())
                .sorted(Comparator.comparingInt(ConceptsCard::answers).reversed())
                .limit(MOST_AREAS)
                .toList();
    }

    private static int answers(ConceptMap.Area area) {
        return area.concepts().stream().mapToInt(ConceptMap.Cell::total).sum();
    }
}

package app.laurel.insights.ui;

import app.laurel.insights.ConceptMap;
import app.laurel.insights.LearnerConcepts;
import app.laurel.insights.LearnerHead;
import app.laurel.insights.ObserveLearner;
import app.laurel.platform.Actor;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.chart.ChartTable;
import app.laurel.shell.chart.HeatTable;
import app.laurel.shell.chart.HeatWithTable;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.EmptyState;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every concept that was asked, by subject and area, as a heat map with its table. */
class ConceptsPart extends PartOfPage {

    private static final int KNOWN_FROM = 70;

    private final int learnerId;
    private final Map<String, HeatWithTable> cards = new LinkedHashMap<>();
    private final Map<String, Span> remarks = new LinkedHashMap<>();
    private final Shown<LearnerConcepts> shown;

    ConceptsPart(ObserveLearner observe, Actor actor, int learnerId) {
        this.learnerId = learnerId;
        this.shown =
                new Shown<>(
                        () -> observe.concepts(actor, learnerId),
                        LearnerConcepts::concepts,
                        this::showConcepts);
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
    private void showConcepts(LearnerConcepts now) {
        var subjects = now.concepts().subjects();
        if (subjects.isEmpty()) {
            removeAll();
            cards.clear();
            add(new Card(nothingYet(now.head())));
            return;
        }
        if (cards.isEmpty()) {
            removeAll();
        }
        for (var subject : subjects) {
            var heat =
                    new HeatTable(
                            subject.name(),
                            HeatRows.of(subject.areas()),
                            concept -> AnswersPart.open(this, learnerId, concept));
            var card = cards.get(subject.subject());
            if (card == null) {
                var remark = new Span();
                remark.addClassName("quiet");
                card =
                        new HeatWithTable(
                                subject.name(), heat, figures(subject, now.head().today()), remark);
                cards.put(subject.subject(), card);
                remarks.put(subject.subject(), remark);
                add(card);
            } else {
                card.setLevels(heat, figures(subject, now.head().today()));
            }
            remarks.get(subject.subject()).setText(remark(subject));
        }
    }

    private static String remark(ConceptMap.Subject subject) {
        var levels =
                subject.areas().stream()
                        .flatMap(area -> area.concepts().stream())
                        .map(ConceptMap.Cell::level)
                        .toList();
        var known = levels.stream().filter(one -> one != null && one >= KNOWN_FROM).count();
        return Text.of("insights.concepts.remark", levels.size(), known);
    }

    private static ChartTable figures(ConceptMap.Subject subject, LocalDate today) {
        return new ChartTable(
                Text.of("insights.concepts.caption", subject.name()),
                List.of(
                        Text.of("insights.concept"),
                        Text.of("insights.concept.area"),
                        Text.of("insights.concept.level"),
                        Text.of("insights.concept.right"),
                        Text.of("insights.concept.answers"),
                        Text.of("insights.concept.due")),
                subject.areas().stream()
                        .flatMap(
                                area -> area.concepts().stream().map(one -> line(area, one, today)))
                        .toList());
    }

    private static List<String> line(ConceptMap.Area area, ConceptMap.Cell one, LocalDate today) {
        return List.of(
                one.name(),
                area.name(),
                level(one),
                Text.of("insights.number", one.correct()),
                Text.of("insights.number", one.total()),
                DueWords.of(one.due(), today));
    }

    private static String level(ConceptMap.Cell one) {
        var band = Bands.of(one.estimate());
        return band == null ? Text.of("shell.chart.too-few") : band.words();
    }

    private static EmptyState nothingYet(LearnerHead head) {
        return new EmptyState(
                "🧩",
                Text.of("insights.concepts.none"),
                Text.of("insights.concepts.none.next", head.learner().name()),
                HandOverLink.forFamily(head));
    }
}

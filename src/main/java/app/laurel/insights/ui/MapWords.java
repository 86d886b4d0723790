package app.laurel.insights.ui;

import app.laurel.insights.KnowledgeMap;
import app.laurel.mastery.Estimate;
import app.laurel.shell.Text;

/** Says in words what a map shows. */
final class MapWords {

    private MapWords() {}

    /** What is known of a concept, for an adult. */
    static String state(KnowledgeMap.Node node) {
        var key = "insights.map.state." + node.state();
        var estimate = node.estimate();
        return estimate == null
                ? Text.of(key, node.total(), Estimate.ENOUGH)
                : Text.of(key, estimate.level(), estimate.low(), estimate.high());
    }

    /** What a concept builds on. */
    static String needs(KnowledgeMap.Node node) {
        return node.needs().isEmpty()
                ? Text.of("insights.map.needs.none")
                : String.join(Text.of("insights.comma"), node.needs());
    }
}

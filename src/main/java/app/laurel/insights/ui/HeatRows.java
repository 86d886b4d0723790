package app.laurel.insights.ui;

import app.laurel.insights.ConceptMap;
import app.laurel.shell.chart.HeatTable;
import java.util.List;

/** Areas of concepts as lines of a heat map. */
final class HeatRows {

    private HeatRows() {}

    static List<HeatTable.Row> of(List<ConceptMap.Area> areas) {
        return areas.stream()
                .map(
                        area ->
                                new HeatTable.Row(
                                        area.name(),
                                        area.concepts().stream().map(HeatRows::cell).toList()))
                .toList();
    }

    private static HeatTable.Cell cell(ConceptMap.Cell one) {
        return new HeatTable.Cell(one.concept(), one.name(), Bands.of(one.estimate()));
    }
}

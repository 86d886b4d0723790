package app.laurel.insights.ui;

import app.laurel.insights.ReportTable;
import app.laurel.shell.Text;
import app.laurel.shell.chart.LevelFigure;
import app.laurel.shell.parts.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** The figures of all learners side by side; scrolls sideways where they find no room. */
class ReportCard extends Card {

    ReportCard(ReportTable figures) {
        var title = Text.of("insights.report.figures");
        getElement().setAttribute("aria-label", title);
        var table = new NativeTable();
        table.addClassNames("table", "report-table");
        table.setCaptionText(title);
        var head = new NativeTableRow();
        figures.headings().forEach(text -> head.add(heading(text, "col")));
        table.getHead().add(head);
        figures.rows().forEach(row -> table.getBody().add(row(row)));
        var scroller = new Div(table);
        scroller.addClassName("report-scroller");
        scroller.getElement().setAttribute("role", "group");
        scroller.getElement().setAttribute("aria-label", title);
        scroller.getElement().setAttribute("tabindex", "0");
        add(scroller);
    }

    private static NativeTableRow row(ReportTable.Row row) {
        var line = new NativeTableRow(heading(row.name(), "row"));
        for (var i = 0; i < row.values().size(); i++) {
            var value = row.values().get(i);
            var band = row.known().isEmpty() ? null : Bands.of(row.known().get(i));
            if (band != null) {
                line.add(new NativeTableCell(new LevelFigure(band).small()));
            } else {
                line.add(
                        new NativeTableCell(
                                value == null
                                        ? Text.of("insights.report.nothing")
                                        : Text.of("insights.number", value)));
            }
        }
        return line;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

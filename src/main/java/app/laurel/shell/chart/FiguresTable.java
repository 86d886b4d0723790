package app.laurel.shell.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table of a chart's figures that scrolls sideways inside itself. */
class FiguresTable extends Div {

    FiguresTable(ChartTable figures) {
        addClassName("figures");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", figures.caption());
        getElement().setAttribute("tabindex", "0");
        var table = new NativeTable();
        table.setCaptionText(figures.caption());
        var head = new NativeTableRow();
        figures.headings().forEach(text -> head.add(heading(text, "col")));
        table.getHead().add(head);
        figures.rows().forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private static NativeTableRow row(List<String> cells) {
        var row = new NativeTableRow();
        row.add(heading(cells.getFirst(), "row"));
        cells.stream().skip(1).forEach(text -> row.add(new NativeTableCell(text)));
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

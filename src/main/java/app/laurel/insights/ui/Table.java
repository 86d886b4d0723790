package app.laurel.insights.ui;

import app.laurel.shell.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A plain table; the style sheet says by its name which columns hold figures. */
class Table extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();

    Table(String name) {
        addClassNames("table", name);
    }

    /** One heading per column, by its key; an empty key for a column that needs none. */
    void headings(String... keys) {
        var row = new NativeTableRow();
        for (var key : keys) {
            if (key.isEmpty()) {
                row.add(new NativeTableCell());
            } else {
                var cell = new NativeTableHeaderCell(Text.of(key));
                cell.getElement().setAttribute("scope", "col");
                row.add(cell);
            }
        }
        add(new NativeTableHeader(row), body);
    }

    NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
        return row;
    }

    void clear() {
        body.removeAll();
    }
}

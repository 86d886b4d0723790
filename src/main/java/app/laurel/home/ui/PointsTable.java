package app.laurel.home.ui;

import app.laurel.home.PointsLine;
import app.laurel.shell.Text;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Signed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Lines of a ledger, each with what it left in the wallet. */
class PointsTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();
    private final RelativeTime time;

    PointsTable(RelativeTime time) {
        this.time = time;
        addClassNames("table", "points-table");
        var head =
                new NativeTableRow(
                        header("home.points.what", ""),
                        header("home.points.amount", "number"),
                        header("home.points.balance", "number"));
        add(new NativeTableHeader(head), body);
    }

    void show(List<PointsLine> lines) {
        lines.forEach(line -> body.add(row(line)));
    }

    private NativeTableRow row(PointsLine line) {
        var what = new NativeTableCell(new Div(cause(line)));
        var when = new Div(time.element(line.at()));
        when.addClassName("quiet");
        if (line.by() != null) {
            when.add(new Span(Text.of("home.points.by", line.by())));
        }
        what.add(when);
        var amount = number(Signed.of(line.amount()));
        amount.addClassName(line.amount() > 0 ? "plus" : "minus");
        return new NativeTableRow(what, amount, number(Text.of("home.number", line.balance())));
    }

    private static Component cause(PointsLine line) {
        if (line.path() == null) {
            return new Span(line.description());
        }
        var link = new Anchor(line.path(), line.description());
        link.setRouterIgnore(false);
        link.addClassName("cause");
        return link;
    }

    private static NativeTableHeaderCell header(String key, String style) {
        var cell = new NativeTableHeaderCell(Text.of(key));
        cell.getElement().setAttribute("scope", "col");
        if (!style.isEmpty()) {
            cell.addClassName(style);
        }
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}

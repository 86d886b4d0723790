package app.laurel.shell.chart;

import app.laurel.shell.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Levels from 0 to 100 as cells that are the greener the higher they are: outlined below 70, dashed
 * where there are too few answers for a level. Each cell names its concept.
 */
public class HeatTable extends Div {

    /** As many as the style sheet lets stand side by side. */
    private static final int MOST_COLUMNS = 8;

    private static final int NEEDS_REINFORCEMENT_BELOW = 70;

    /** A group of concepts, one line of the table. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * One concept.
     *
     * @param key what a click on the cell reports
     * @param name as it is shown
     * @param band its level with how sure it is, or null while there are too few answers
     */
    public record Cell(String key, String name, @Nullable Band band) {}

    /** A table whose cells cannot be chosen. */
    public HeatTable(String caption, List<Row> rows) {
        this(caption, rows, null);
    }

    /** A table whose cells can be chosen; {@code chosen} receives the key. */
    public HeatTable(String caption, List<Row> rows, @Nullable Consumer<String> chosen) {
        addClassName("heat");
        var table = new NativeTable();
        table.setCaptionText(caption);
        var longest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        table.getStyle().set("--columns", Integer.toString(Math.clamp(longest, 4, MOST_COLUMNS)));
        role(table, "table");
        role(table.getBody(), "rowgroup");
        rows.forEach(row -> table.getBody().add(line(row, chosen)));
        var legend = new Span(Text.of("shell.chart.heat-legend"));
        legend.addClassName("quiet");
        add(table, legend);
    }

    private static NativeTableRow line(Row row, @Nullable Consumer<String> chosen) {
        var line = new NativeTableRow();
        role(line, "row");
        var name = new NativeTableHeaderCell(row.name());
        name.getElement().setAttribute("scope", "row");
        role(name, "rowheader");
        line.add(name);
        for (var cell : row.cells()) {
            var shown = new NativeTableCell(face(cell, chosen));
            role(shown, "cell");
            line.add(shown);
        }
        return line;
    }

    /** Said explicitly, since browsers forget what a table is once it is laid out as a grid. */
    private static void role(Component component, String role) {
        component.getElement().setAttribute("role", role);
    }

    private static HeatCell face(Cell cell, @Nullable Consumer<String> chosen) {
        var face = new HeatCell(cell);
        if (cell.band() == null) {
            face.addClassName("unknown");
        } else {
            face.getStyle().set("--level", Integer.toString(cell.band().level()));
            face.setClassName("weak", cell.band().level() < NEEDS_REINFORCEMENT_BELOW);
        }
        if (chosen != null) {
            face.choosable(() -> chosen.accept(cell.key()));
        }
        return face;
    }
}

package app.laurel.questions.exchange;

import java.util.ArrayList;
import java.util.List;

/** Takes a table apart that is written with a separator and quotation marks (RFC 4180). */
final class Table {

    /**
     * @param line where it begins, from 1
     * @param closed whether each quotation mark has its counterpart
     */
    record Row(int line, List<String> cells, boolean closed) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** No cell is longer: a quotation mark whose cell would be has no counterpart. */
    private static final int LONGEST_CELL = 5_000;

    private static final char[] SEPARATORS = {';', ',', '\t'};

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();

    private Table(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<Row> rows(String text) {
        var table = new Table(text);
        table.read();
        return table.rows;
    }

    /** The one that stands most often in the first line, outside of quotation marks. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (var i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            var letter = text.charAt(i);
            quoted ^= letter == '"';
            for (var s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += letter == SEPARATORS[s] ? 1 : 0;
            }
        }
        var most = 0;
        for (var s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return counts[most] == 0 ? ',' : SEPARATORS[most];
    }

    private void read() {
        var line = 1;
        for (var at = 0; at < text.length(); ) {
            var end = row(at, line);
            for (var i = at; i < end; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            at = end;
        }
    }

    /** Reads one row and answers where the next one begins. */
    private int row(int start, int line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var i = start;
        for (; i < text.length() && cell.length() <= LONGEST_CELL; i++) {
            var letter = text.charAt(i);
            if (quoted) {
                if (letter != '"') {
                    cell.append(letter);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (letter == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (letter == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\n') {
                break;
            } else {
                cell.append(letter);
            }
        }
        if (quoted || cell.length() > LONGEST_CELL) {
            return unclosed(start, line);
        }
        cells.add(cell.toString());
        rows.add(new Row(line, cells, true));
        return Math.min(text.length(), i + 1);
    }

    /** A quotation mark that never ends spoils its own line only. */
    private int unclosed(int start, int line) {
        var end = text.indexOf('\n', start);
        var stop = end < 0 ? text.length() : end;
        rows.add(new Row(line, List.of(text.substring(start, stop)), false));
        return Math.min(text.length(), stop + 1);
    }
}

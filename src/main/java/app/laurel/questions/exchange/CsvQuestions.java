package app.laurel.questions.exchange;

import app.laurel.platform.CsvFile;
import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes questions in a table, one a row. Columns, in this order where no row names them:
 * {@code kind} (single, several, true_false, number, text, order), {@code question}, {@code right},
 * {@code wrong} (several things in one cell are separated by |), {@code explanation}, {@code
 * tolerance}, {@code unit}, {@code hint}, {@code concept}. A text that a spreadsheet would take for
 * a formula has an apostrophe in front of it.
 */
final class CsvQuestions {

    /** What stands in a column. */
    private enum Column {
        KIND("kind", "type"),
        QUESTION("question", "text"),
        RIGHT("right", "answer", "correct"),
        WRONG("wrong", "options", "distractors"),
        EXPLANATION("explanation", "feedback", "why"),
        TOLERANCE("tolerance"),
        COUNTED("unit"),
        HINT("hint"),
        CONCEPT("concept");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static @Nullable Column of(String name) {
            var wanted = name.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(one -> one.names.contains(wanted))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final char BETWEEN = '|';
    private static final char PROTECTS = '\\';
    private static final String GUARD = "'";

    private final List<QuestionFile.Written> questions = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();

    private CsvQuestions() {}

    /** Everything in the text; a row that is broken spoils no other. */
    static QuestionFile read(String text) {
        var reader = new CsvQuestions();
        var rows = Table.rows(text).stream().filter(row -> !row.isEmpty()).toList();
        if (rows.isEmpty()) {
            return new QuestionFile(List.of(), List.of());
        }
        var named = header(rows.getFirst());
        var columns = named == null ? usual() : named;
        rows.stream().skip(named == null ? 0 : 1).forEach(row -> reader.take(row, columns));
        return new QuestionFile(reader.questions, reader.bad);
    }

    /** One row with the names of the columns, and one for each question. */
    static void write(Writer out, List<Draft> drafts) throws IOException {
        var names = Arrays.stream(Column.values()).map(column -> column.names.getFirst()).toList();
        var file = new CsvFile(out, names);
        for (var draft : drafts) {
            file.line(
                    Stream.of(
                                    draft.kind() == null ? "" : word(draft.kind()),
                                    draft.text(),
                                    joined(draft.right()),
                                    joined(draft.wrong()),
                                    draft.explanation(),
                                    draft.tolerance(),
                                    draft.counted(),
                                    draft.hint(),
                                    draft.concept())
                            .map(CsvQuestions::guarded)
                            .toList());
        }
    }

    /** Where each column stands, if the row names them: most of its cells have to. */
    private static @Nullable Map<Column, Integer> header(Table.Row row) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var column = Column.of(row.cells().get(i));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        var filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        return columns.containsKey(Column.QUESTION)
                        && columns.containsKey(Column.RIGHT)
                        && columns.size() * 2L > filled
                ? columns
                : null;
    }

    private static Map<Column, Integer> usual() {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            columns.put(column, column.ordinal());
        }
        return columns;
    }

    private void take(Table.Row row, Map<Column, Integer> columns) {
        try {
            if (!row.closed()) {
                throw Refusal.because("questions.csv.quote");
            }
            if (row.cells().size() < 2) {
                throw Refusal.because("questions.csv.columns");
            }
            questions.add(new QuestionFile.Written(row.line(), draft(row, columns)));
        } catch (Refusal why) {
            bad.add(new BadLine(row.line(), String.join(" ", row.cells()), why));
        }
    }

    private static Draft draft(Table.Row row, Map<Column, Integer> columns) {
        var wrong = several(cell(row, columns, Column.WRONG));
        var kind = cell(row, columns, Column.KIND);
        return new Draft(
                kind.isBlank() && !wrong.isEmpty() ? Kind.SINGLE : CheckDraft.kind(kind),
                cell(row, columns, Column.QUESTION),
                several(cell(row, columns, Column.RIGHT)),
                wrong,
                cell(row, columns, Column.TOLERANCE),
                cell(row, columns, Column.COUNTED),
                cell(row, columns, Column.HINT),
                cell(row, columns, Column.EXPLANATION),
                cell(row, columns, Column.CONCEPT).strip());
    }

    private static String cell(Table.Row row, Map<Column, Integer> columns, Column column) {
        var place = columns.getOrDefault(column, Integer.MAX_VALUE);
        return place < row.cells().size() ? withoutGuard(row.cells().get(place)) : "";
    }

    /**
     * Of what has an apostrophe in front of a formula already, so that {@link #withoutGuard} does
     * not take that one away; the file itself guards what has none.
     */
    private static String guarded(String text) {
        return isGuarded(text) ? GUARD + text : text;
    }

    private static String withoutGuard(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        var guards = 0;
        while (text.startsWith(GUARD, guards)) {
            guards++;
        }
        return guards > 0 && CsvFile.isFormula(text.substring(guards));
    }

    private static List<String> several(String cell) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            if (letter == BETWEEN) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else if (letter == PROTECTS && i + 1 < cell.length() && isSign(cell.charAt(i + 1))) {
                i++;
                part.append(cell.charAt(i));
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString().strip());
        return parts.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String joined(List<String> several) {
        return several.stream()
                .map(one -> one.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    private static boolean isSign(char letter) {
        return letter == BETWEEN || letter == PROTECTS;
    }
}

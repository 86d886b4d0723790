package app.laurel.platform.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it is copied.
 *
 * @param columns quoted names of what is stored, without what the database works out by itself
 */
record Table(String name, List<String> columns) {

    String copyOut() {
        return "copy " + quoted() + columnList() + " to stdout";
    }

    String copyIn() {
        return "copy " + quoted() + columnList() + " from stdin";
    }

    String quoted() {
        return quote(name);
    }

    private String columnList() {
        return columns.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    static String quote(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}

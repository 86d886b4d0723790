package app.laurel.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the database itself says about its tables. */
final class Catalogue {

    /** The record of migrations belongs to the schema, not to the data. */
    private static final String TABLES =
            """
            select c.relname, quote_ident(a.attname)
              from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
               and c.relname <> 'flyway_schema_history'
               and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by c.relname, a.attnum
            """;

    private static final String REFERENCES =
            """
            select f.relname, t.relname
              from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
             where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and f.oid <> t.oid
            """;

    private static final String TABLE_OF_MIGRATIONS =
            "select relname from pg_class where oid = to_regclass('flyway_schema_history')";

    private static final String VERSION =
            """
            select version from flyway_schema_history
             where success and version is not null order by installed_rank desc limit 1
            """;

    private static final String SEQUENCES =
            """
            select format('select setval(%L, coalesce((select max(%I) from %I), 0) + 1, false)',
                          pg_get_serial_sequence(quote_ident(c.relname), a.attname), a.attname, c.relname)
              from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0
               and not a.attisdropped and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null
            """;

    private Catalogue() {}

    /** The newest migration that was applied, or null where there is no schema of Laurel. */
    static @Nullable String version(Connection connection) throws SQLException {
        if (strings(connection, TABLE_OF_MIGRATIONS).isEmpty()) {
            return null;
        }
        var versions = strings(connection, VERSION);
        return versions.isEmpty() ? null : versions.getFirst();
    }

    /** All tables, each after those that it refers to. */
    static List<Table> tables(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        pairs(connection, TABLES)
                .forEach(
                        pair ->
                                columns.computeIfAbsent(pair[0], name -> new ArrayList<>())
                                        .add(pair[1]));
        var needs = new HashMap<String, Set<String>>();
        pairs(connection, REFERENCES)
                .forEach(
                        pair ->
                                needs.computeIfAbsent(pair[0], name -> new HashSet<>())
                                        .add(pair[1]));
        var ordered = new ArrayList<Table>();
        columns.keySet().forEach(name -> place(name, columns, needs, new HashSet<>(), ordered));
        return ordered;
    }

    private static void place(
            String name,
            Map<String, List<String>> columns,
            Map<String, Set<String>> needs,
            Set<String> onTheWay,
            List<Table> ordered) {
        if (ordered.stream().anyMatch(table -> table.name().equals(name))) {
            return;
        }
        if (!onTheWay.add(name)) {
            throw new IllegalStateException("tables refer to each other in a circle: " + onTheWay);
        }
        needs.getOrDefault(name, Set.of())
                .forEach(other -> place(other, columns, needs, onTheWay, ordered));
        onTheWay.remove(name);
        ordered.add(new Table(name, columns.get(name)));
    }

    /** Lets each sequence go on behind the highest number that is stored. */
    static void moveSequences(Connection connection) throws SQLException {
        for (var statement : strings(connection, SEQUENCES)) {
            strings(connection, statement);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        return pairs(connection, sql).stream().map(row -> row[0]).toList();
    }

    private static List<String[]> pairs(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var width = Math.min(2, rows.getMetaData().getColumnCount());
            var found = new ArrayList<String[]>();
            while (rows.next()) {
                found.add(new String[] {rows.getString(1), width == 2 ? rows.getString(2) : ""});
            }
            return found;
        }
    }
}

package app.laurel.platform.backup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * What a backup says about itself.
 *
 * @param schema the version of the schema that its tables have
 * @param taken the moment whose state it holds
 * @param rows how many rows each table has
 */
record Manifest(String schema, Instant taken, Map<String, Long> rows) {

    static final String ENTRY = "laurel-backup.properties";

    private static final String FORMAT = "1";
    private static final String ROWS = "rows.";

    Manifest {
        rows = Map.copyOf(rows);
    }

    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    void write(OutputStream out) throws IOException {
        var properties = new Properties();
        properties.setProperty("format", FORMAT);
        properties.setProperty("schema", schema);
        properties.setProperty("taken", taken.toString());
        rows.forEach((table, count) -> properties.setProperty(ROWS + table, count.toString()));
        properties.store(out, "A backup of Laurel");
    }

    /** Reads it from a backup; fails with an {@link IOException} that says what is wrong. */
    static Manifest of(ZipFile file) throws IOException {
        var entry = file.getEntry(ENTRY);
        if (entry == null) {
            throw new IOException("it is no backup of Laurel");
        }
        try (var reader =
                new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IOException("what it says about itself is damaged", e);
        }
    }

    private static Manifest read(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new IOException("a newer Laurel made it");
        }
        var rows = new TreeMap<String, Long>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(ROWS))
                .forEach(
                        name ->
                                rows.put(
                                        name.substring(ROWS.length()),
                                        Long.valueOf(properties.getProperty(name))));
        return new Manifest(
                properties.getProperty("schema", ""),
                Instant.parse(properties.getProperty("taken", "")),
                rows);
    }
}

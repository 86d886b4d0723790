package app.laurel.insights.export;

import app.laurel.platform.CsvFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A zip that holds each table twice: as JSON for programs and as CSV for spreadsheets. */
class Archive implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ZipOutputStream zip;
    private final ZoneId zone;

    /**
     * @param zone in which times are written, with their distance to UTC
     */
    Archive(OutputStream out, ZoneId zone) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zone = zone;
    }

    void addText(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    <R> void add(ExportTable<R> table) throws IOException {
        zip.putNextEntry(new ZipEntry(table.name() + ".json"));
        json(table);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
        csv(table);
        zip.closeEntry();
    }

    private <R> void json(ExportTable<R> table) {
        try (var json = JSON.createGenerator(zip)) {
            json.writeStartArray();
            table.rows().forEach(row -> json(json, table, row));
            json.writeEndArray();
        }
    }

    private <R> void json(JsonGenerator json, ExportTable<R> table, R row) {
        json.writeStartObject();
        for (var column : table.columns()) {
            json.writeName(column.name());
            json.writePOJO(timely(column.value().apply(row)));
        }
        json.writeEndObject();
    }

    private <R> void csv(ExportTable<R> table) throws IOException {
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        var headings = table.columns().stream().map(Column::name).toList();
        var csv = new CsvFile(writer, headings);
        table.rows().forEach(row -> csv(csv, table, row));
        writer.flush();
    }

    private <R> void csv(CsvFile csv, ExportTable<R> table, R row) {
        try {
            csv.line(
                    table.columns().stream()
                            .map(column -> flat(timely(column.value().apply(row))))
                            .collect(Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Object timely(@Nullable Object value) {
        return value instanceof Instant instant
                ? instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime().toString()
                : value;
    }

    private static @Nullable Object flat(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

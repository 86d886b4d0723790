package app.laurel.platform.backup;

import app.laurel.platform.StartFailure;
import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.SchemaMigration;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Brings an installation back from the file that {@link Backup} wrote. */
public final class Restore {

    private static final String OTHERS =
            """
            select count(*) from pg_stat_activity
             where datname = current_database() and application_name = 'laurel' and pid <> pg_backend_pid()
            """;

    private final DatabaseAddress address;
    private final List<String> migrations;
    private final boolean replace;

    /**
     * @param migrations where migrations are
     * @param replace whether data that are there may be deleted for good
     */
    public Restore(DatabaseAddress address, List<String> migrations, boolean replace) {
        this.address = address;
        this.migrations = migrations;
        this.replace = replace;
    }

    /**
     * Loads the file, all tables or none, and brings the schema up to date. Nothing is deleted
     * before the file was found good and the database free.
     *
     * @throws StartFailure in one line when the file is no backup, a newer Laurel made it, the
     *     database holds data that may not be replaced, or Laurel still works on it
     */
    public Outcome read(Path file) {
        if (!Files.isReadable(file)) {
            throw new StartFailure("There is no file %s that can be read.".formatted(file));
        }
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = Manifest.of(zip);
            requireWhole(zip, manifest);
            makeRoom(manifest);
            load(zip, manifest);
            new SchemaMigration(address, migrations).migrate();
            return new Outcome(manifest.total(), manifest.taken());
        } catch (IOException e) {
            throw new StartFailure("%s cannot be restored: %s.".formatted(file, e.getMessage()));
        } catch (SQLException e) {
            throw address.migrations().explain(e);
        }
    }

    /**
     * Reads everything once before anything is deleted; the zip file's own reader does not check.
     */
    private static void requireWhole(ZipFile zip, Manifest manifest) throws IOException {
        requireWhole(zip, Manifest.ENTRY);
        for (var table : manifest.rows().keySet()) {
            requireWhole(zip, Backup.FOLDER + table);
        }
    }

    private static void requireWhole(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing in it");
        }
        try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException(name + " in it is damaged");
            }
        }
    }

    private void makeRoom(Manifest manifest) throws SQLException, IOException {
        var newest = new SchemaMigration(address, migrations).newest();
        if (Integer.parseInt(manifest.schema()) > Integer.parseInt(newest)) {
            throw new IOException("a newer Laurel made it; restore it with that one");
        }
        var version = versionThatIsFree();
        if (!manifest.schema().equals(version)) {
            var schema = SchemaMigration.upTo(manifest.schema(), address, migrations);
            if (version == null) {
                schema.migrate();
            } else {
                schema.reset();
            }
        }
    }

    private @Nullable String versionThatIsFree() throws SQLException {
        try (var connection = address.migrations().connect()) {
            if (count(connection, OTHERS) > 0) {
                throw new StartFailure(
                        "Laurel works on %s: stop it before you restore."
                                .formatted(address.migrations()));
            }
            var version = Catalogue.version(connection);
            if (version != null && !replace) {
                requireNobody(connection);
            }
            return version;
        }
    }

    private void requireNobody(Connection connection) throws SQLException {
        var people = count(connection, "select count(*) from users");
        if (people > 0) {
            throw new StartFailure(
                    "%s holds an installation with %d people: add --replace to delete it for good and take the backup instead."
                            .formatted(address.migrations(), people));
        }
    }

    private void load(ZipFile zip, Manifest manifest) throws SQLException, IOException {
        try (var connection = address.migrations().connect()) {
            connection.setAutoCommit(false);
            var tables = Catalogue.tables(connection);
            var names = tables.stream().map(Table::name).collect(Collectors.toSet());
            if (!names.equals(manifest.rows().keySet())) {
                throw new IOException("its tables are not those of schema " + manifest.schema());
            }
            // The triggers judge what is new; this was judged when it was written.
            for (var table : tables) {
                Catalogue.execute(
                        connection, "alter table " + table.quoted() + " disable trigger user");
            }
            Catalogue.execute(
                    connection,
                    tables.stream()
                            .map(Table::quoted)
                            .collect(Collectors.joining(", ", "truncate ", "")));
            for (var table : tables) {
                copy(connection, zip, table, manifest.rows().get(table.name()));
            }
            for (var table : tables) {
                Catalogue.execute(
                        connection, "alter table " + table.quoted() + " enable trigger user");
            }
            Catalogue.moveSequences(connection);
            connection.commit();
        }
    }

    private static void copy(Connection connection, ZipFile zip, Table table, long expected)
            throws SQLException, IOException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var in = zip.getInputStream(zip.getEntry(Backup.FOLDER + table.name()))) {
            var rows = copies.copyIn(table.copyIn(), in);
            if (rows != expected) {
                throw new IOException(
                        "the table %s has %d rows instead of %d"
                                .formatted(table.name(), rows, expected));
            }
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * What was restored.
     *
     * @param rows of all tables
     * @param taken the moment whose state it is
     */
    public record Outcome(long rows, Instant taken) {}
}

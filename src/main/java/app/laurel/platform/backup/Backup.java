package app.laurel.platform.backup;

import app.laurel.platform.StartFailure;
import app.laurel.platform.database.DatabaseUrl;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/** Writes all tables of an installation into one file. */
public final class Backup {

    /** Where tables lie in the file. */
    static final String FOLDER = "tables/";

    private Backup() {}

    /**
     * Writes what was committed at one moment, also while the application works, and answers how
     * many rows these are. Only the owner can read the file; it gets its name when it is whole.
     *
     * @throws StartFailure in one line when the file is there already or cannot be written
     */
    public static long write(DatabaseUrl database, Path file) {
        if (Files.exists(file)) {
            throw new StartFailure(
                    "%s is there already: name another file, or delete it first.".formatted(file));
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, readableByOwnerOnly(file));
            var manifest = copyTo(unfinished, database);
            Files.move(unfinished, file);
            return manifest.total();
        } catch (IOException e) {
            throw new StartFailure(
                    "The backup cannot be written to %s (%s): choose a folder that exists, has room and is yours."
                            .formatted(file, e.getClass().getSimpleName()));
        }
    }

    private static FileAttribute<?>[] readableByOwnerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Manifest copyTo(Path file, DatabaseUrl database) throws IOException {
        try (var connection = database.connect();
                var zip =
                        new ZipOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(file)))) {
            // Said by a statement and not kept by the connection, which may be shared.
            connection.setAutoCommit(false);
            Catalogue.execute(
                    connection, "set transaction isolation level repeatable read, read only");
            var manifest = copy(connection, zip);
            connection.rollback();
            return manifest;
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }

    private static Manifest copy(Connection connection, ZipOutputStream zip)
            throws SQLException, IOException {
        var schema = Catalogue.version(connection);
        if (schema == null) {
            throw new StartFailure("There is nothing to back up: the database has no tables yet.");
        }
        var taken = now(connection);
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        var rows = new TreeMap<String, Long>();
        for (var table : Catalogue.tables(connection)) {
            zip.putNextEntry(new ZipEntry(FOLDER + table.name()));
            rows.put(table.name(), copies.copyOut(table.copyOut(), zip));
            zip.closeEntry();
        }
        var manifest = new Manifest(schema, taken.toInstant(), rows);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        manifest.write(zip);
        zip.closeEntry();
        return manifest;
    }

    private static Timestamp now(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select now()")) {
            row.next();
            return row.getTimestamp(1);
        }
    }
}

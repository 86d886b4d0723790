package app.laurel.platform.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import app.laurel.support.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL of a test's own, with the access rules and settings that the test wants. Its
 * superuser {@code postgres} comes in from this machine without a password.
 */
public final class ScratchServer implements AutoCloseable {

    private static PostgresPrograms brought;

    private final Path folder;
    private final Postmaster postmaster;
    private final int port;

    private ScratchServer(Path folder, Postmaster postmaster, int port) {
        this.folder = folder;
        this.postmaster = postmaster;
        this.port = port;
    }

    /** The PostgreSQL that Laurel brings, with these further lines in pg_hba.conf. */
    public static ScratchServer start(String access, String... settings) throws IOException {
        return start(brought(), access, settings);
    }

    /** The PostgreSQL installed in the folder that holds {@code bin}. */
    public static ScratchServer startInstalled(Path programs, String access, String... settings)
            throws IOException {
        return start(new PostgresPrograms(programs), access, settings);
    }

    private static ScratchServer start(PostgresPrograms programs, String access, String... settings)
            throws IOException {
        var folder = Folders.reachable("laurel-scratch");
        var data = folder.resolve("data");
        SystemUser.makePrivateFolder(data);
        Command.run(
                programs.program("initdb"),
                List.of(
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync"));
        Files.writeString(
                data.resolve("pg_hba.conf"),
                "host all postgres 127.0.0.1/32 trust\n" + access + "\n");
        var lines = new ArrayList<>(List.of(settings));
        lines.add("fsync=off");
        Files.writeString(data.resolve("postgresql.conf"), String.join("\n", lines) + "\n");
        if (lines.contains("ssl=on")) {
            SelfSignedCertificate.writeTo(data);
        }
        var postmaster = new Postmaster(programs, data);
        return new ScratchServer(folder, postmaster, postmaster.start());
    }

    public int port() {
        return port;
    }

    /** Runs statements as the superuser. */
    public void execute(String database, String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=prefer"
                                        .formatted(port, database),
                                "postgres",
                                "");
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() {
        postmaster.stop();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized PostgresPrograms brought() throws IOException {
        if (brought == null) {
            var user = System.getProperty("user.name");
            var folder =
                    Path.of(System.getProperty("java.io.tmpdir"), "laurel-test-programs-" + user);
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            // Tests run in several processes, of which one unpacks
            try (var lock = FileChannel.open(folder.resolve("unpacking.lock"), CREATE, WRITE);
                    var _ = lock.lock()) {
                brought = PostgresPrograms.in(folder);
            }
        }
        return brought;
    }
}

package app.laurel.platform.embedded;

import app.laurel.platform.StartFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's own programs, unpacked once per version from the archive in the class path.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresPrograms(Path folder) {

    /** The version of the archive: data of another major version cannot be opened. */
    static final String VERSION = "18.4";

    /** The programs in the folder, unpacked on the first call. */
    static PostgresPrograms in(Path home) {
        var folder = home.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(folder)) {
            try {
                var unpacked = Files.createTempDirectory(home, "unpacking-");
                unpack(unpacked);
                Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new StartFailure(
                        "The embedded PostgreSQL cannot be unpacked into %s (%s): give it 70 MB there, or set DATABASE_URL to a database of your own."
                                .formatted(home, e.getMessage()));
            }
        }
        return new PostgresPrograms(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(Platform.isWindows() ? name + ".exe" : name);
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            if (SystemUser.hasPosixFiles()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            for (var entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                unpack(archive, entry, folder);
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder)
            throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("unexpected entry " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target);
        if (SystemUser.hasPosixFiles()) {
            var executable = target.getParent().endsWith("bin");
            Files.setPosixFilePermissions(
                    target,
                    PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() throws IOException {
        var name = Platform.archive();
        var archive = PostgresPrograms.class.getResourceAsStream("/" + name);
        if (archive == null) {
            throw new IOException("there is no " + name + " for this machine");
        }
        return new BufferedInputStream(archive);
    }
}

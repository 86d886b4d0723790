package app.laurel.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Folders that PostgreSQL can use, also when tests run as root and PostgreSQL as nobody. */
public final class Folders {

    private Folders() {}

    /** A new folder that every user can enter and only this one can list. */
    public static Path reachable(String name) throws IOException {
        var folder = Files.createTempDirectory(name);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        return folder;
    }

    /** Deletes the folder with everything in it. */
    public static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package app.laurel.platform.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Which of the archives of PostgreSQL fits this machine. */
final class Platform {

    private Platform() {}

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** The name of the archive in the class path. */
    static String archive() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = name.startsWith("mac") ? "darwin" : isWindows() ? "windows" : name;
        var chip = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + chip + (hasMusl() ? "-alpine_linux" : "") + ".txz";
    }

    /** Alpine's C library, for which programs are built apart. */
    private static boolean hasMusl() {
        try (DirectoryStream<Path> loaders =
                Files.newDirectoryStream(Path.of("/lib"), "ld-musl-*")) {
            return loaders.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}

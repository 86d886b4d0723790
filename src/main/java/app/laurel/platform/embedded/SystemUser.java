package app.laurel.platform.embedded;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;

import app.laurel.platform.StartFailure;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Who PostgreSQL runs as: the user who started Laurel, or {@code nobody} when that is root. */
final class SystemUser {

    static final String NOBODY = "nobody";

    private SystemUser() {}

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && hasPosixFiles();
    }

    static boolean hasPosixFiles() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /** The command line as the one who runs PostgreSQL. */
    static List<String> command(Path program, List<String> arguments) {
        var line = new ArrayList<String>();
        if (isRoot()) {
            line.addAll(List.of("su", "-s", "/bin/sh", NOBODY, "-c", "exec \"$0\" \"$@\"", "--"));
        }
        line.add(program.toString());
        line.addAll(arguments);
        return line;
    }

    /** Says in one line that {@code nobody} cannot reach the folder, if that is so. */
    static void requireReachable(Path folder) throws IOException {
        if (!isRoot()) {
            return;
        }
        for (var each = folder; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(OTHERS_EXECUTE)) {
                throw new StartFailure(
                        "As root Laurel runs PostgreSQL as the user nobody, who cannot reach %s: run chmod o+x %s, choose another LAUREL_HOME, or start Laurel as another user."
                                .formatted(folder, each));
            }
        }
    }

    /** Makes the folder, readable by nobody but the one who runs PostgreSQL. */
    static void makePrivateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (isRoot()) {
            var nobody =
                    FileSystems.getDefault()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(NOBODY);
            Files.getFileAttributeView(folder, PosixFileAttributeView.class).setOwner(nobody);
        }
        if (hasPosixFiles()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}

package app.laurel.platform.embedded;

import app.laurel.platform.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The folder in which an installation without a database of its own keeps everything: {@code
 * LAUREL_HOME}, or {@code .laurel} in the user's home, or for root {@code /var/lib/laurel}, because
 * PostgreSQL refuses to run as root and whoever it runs as has to reach the folder.
 */
public record LaurelHome(Path folder) {

    private static final Path OF_ROOT = Path.of("/var/lib/laurel");

    /** The folder that the environment names. */
    public static LaurelHome of(Map<String, String> environment) {
        var named = environment.getOrDefault("LAUREL_HOME", "");
        if (!named.isBlank()) {
            return new LaurelHome(Path.of(named).toAbsolutePath().normalize());
        }
        if (SystemUser.isRoot()) {
            return new LaurelHome(OF_ROOT);
        }
        var home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return new LaurelHome(Path.of(home, ".laurel").toAbsolutePath());
    }

    /**
     * Reserves the folder for this process until the process ends.
     *
     * @throws StartFailure when another process holds it or it cannot be written
     */
    FolderLock reserve() {
        try {
            makeFolder();
            var file = folder.resolve("laurel.lock");
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new StartFailure(
                        "Laurel already runs on %s (process %s): stop it or choose another LAUREL_HOME."
                                .formatted(folder, holder()));
            }
            Files.writeString(pidFile(), Long.toString(ProcessHandle.current().pid()));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "Laurel cannot write to %s (%s): make the folder writable or choose another LAUREL_HOME."
                            .formatted(folder, e.getClass().getSimpleName()));
        }
    }

    /** Whether a process holds the folder at this moment. */
    boolean isReserved() {
        var file = folder.resolve("laurel.lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !isLocked(channel);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (SystemUser.hasPosixFiles()) {
                var permissions = SystemUser.isRoot() ? "rwx--x--x" : "rwx------";
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    private String holder() {
        try {
            return Files.readString(pidFile()).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private Path pidFile() {
        return folder.resolve("laurel.pid");
    }

    /** The reservation; ends with the process at the latest. */
    record FolderLock(FileChannel channel) {

        void release() {
            try {
                channel.close();
            } catch (IOException e) {
                // The lock ends with the process, which is about to happen.
            }
        }
    }
}

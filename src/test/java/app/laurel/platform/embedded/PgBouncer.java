package app.laurel.platform.embedded;

import app.laurel.support.Folders;
import app.laurel.support.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PgBouncer in transaction mode before a server: sessions are shared between transactions. */
public final class PgBouncer implements AutoCloseable {

    /** Where Debian's package puts it. */
    public static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");

    private final Path folder;
    private final Process process;
    private final int port;

    private PgBouncer(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Starts it for all databases of the server and this one user. */
    public static PgBouncer start(String address, String user, String password) throws IOException {
        var folder = Folders.reachable("laurel-pgbouncer");
        var port = FreePort.find();
        var settings = folder.resolve("pgbouncer.ini");
        var users = folder.resolve("users.txt");
        Files.writeString(users, "\"%s\" \"%s\"\n".formatted(user, password));
        Files.writeString(
                settings,
                """
                [databases]
                * = host=%s port=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = scram-sha-256
                auth_file = %s
                pool_mode = transaction
                default_pool_size = 4
                max_client_conn = 100
                """
                        .formatted(
                                address.substring(0, address.indexOf(':')),
                                address.substring(address.indexOf(':') + 1),
                                port,
                                users));
        var process =
                new ProcessBuilder(SystemUser.command(PROGRAM, List.of("-q", settings.toString())))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                        .start();
        awaitPort(process, port);
        return new PgBouncer(folder, process, port);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitPort(Process process, int port) throws IOException {
        while (true) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return;
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }
}

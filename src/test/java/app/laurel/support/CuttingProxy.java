package app.laurel.support;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the application and PostgreSQL, passes everything on, and cuts a connection in the
 * middle of a commit when it is told to: of one that moves points or decides a request, and not of
 * what the application does beside that.
 */
public final class CuttingProxy implements AutoCloseable {

    /** When a connection is cut. */
    public enum Cut {
        /** The server never hears of the commit. */
        BEFORE_COMMIT,
        /** The commit is on its way; nobody knows what becomes of it. */
        WHILE_COMMITTING,
        /** The server has committed; its answer never arrives. */
        AFTER_COMMIT
    }

    private static final Pattern WRITES =
            Pattern.compile("insert into points_transfers|update reward_redemptions");

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final AtomicReference<@Nullable Cut> next = new AtomicReference<>();
    private final AtomicInteger cuts = new AtomicInteger();

    private CuttingProxy(ServerSocket door, InetSocketAddress server) {
        this.door = door;
        this.server = server;
    }

    /** Begins to pass connections on to the server at {@code host:port}. */
    public static CuttingProxy before(String server) throws IOException {
        var colon = server.lastIndexOf(':');
        var address =
                new InetSocketAddress(
                        server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
        var door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        var proxy = new CuttingProxy(door, address);
        Thread.ofVirtual().name("cutting-proxy").start(proxy::accept);
        return proxy;
    }

    /** Where it listens, as {@code host:port}. */
    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** Cuts the connection that next commits what it wrote of points or requests, once. */
    public void cutNext(Cut cut) {
        next.set(cut);
    }

    /** How many connections were cut. */
    public int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (true) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> new Wire(client).pass());
            } catch (IOException e) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** One connection of the application and the one to the server that belongs to it. */
    private final class Wire {

        private final Socket client;
        private final Socket behind = new Socket();
        private final Set<String> commits = new HashSet<>();
        private final Set<String> writes = new HashSet<>();
        private boolean written;
        private volatile boolean withholding;

        Wire(Socket client) {
            this.client = client;
        }

        void pass() {
            try {
                client.setTcpNoDelay(true);
                behind.setTcpNoDelay(true);
                behind.connect(server);
                Thread.ofVirtual().start(this::answers);
                requests(
                        new DataInputStream(client.getInputStream()),
                        new DataOutputStream(behind.getOutputStream()));
            } catch (IOException e) {
                // Either side has gone, or was cut off
            } finally {
                cut();
            }
        }

        private void answers() {
            var buffer = new byte[8192];
            try (var from = behind.getInputStream();
                    var to = client.getOutputStream()) {
                for (int length; (length = from.read(buffer)) >= 0; ) {
                    if (withholding) {
                        break;
                    }
                    to.write(buffer, 0, length);
                }
            } catch (IOException e) {
                // Either side has gone, or was cut off
            } finally {
                cut();
            }
        }

        private void requests(DataInputStream from, DataOutputStream to) throws IOException {
            // Only the first message has no type
            var first = from.readInt();
            to.writeInt(first);
            to.write(from.readNBytes(first - 4));
            @Nullable Cut cut = null;
            while (true) {
                var type = from.readByte();
                var length = from.readInt();
                var body = from.readNBytes(length - 4);
                if (commits(type, body)) {
                    cut = written ? next.getAndSet(null) : null;
                    cuts.addAndGet(cut == null ? 0 : 1);
                    written = false;
                }
                if (cut == Cut.BEFORE_COMMIT) {
                    return;
                }
                withholding = cut == Cut.AFTER_COMMIT;
                write(to, type, length, body);
                if (cut == Cut.WHILE_COMMITTING && (type == 'S' || type == 'Q')) {
                    return;
                }
            }
        }

        /** Whether the message is about to run COMMIT, now or as a statement that has a name. */
        private boolean commits(byte type, byte[] body) {
            var words = new String(body, StandardCharsets.UTF_8).split("\0", 3);
            switch (type) {
                case 'Q' -> {
                    return words[0].equalsIgnoreCase("commit");
                }
                case 'P' -> {
                    note(commits, words[0], words[1].equalsIgnoreCase("commit"));
                    note(writes, words[0], WRITES.matcher(words[1]).find());
                    return false;
                }
                case 'B' -> {
                    written |= writes.contains(words[1]);
                    return commits.contains(words[1]);
                }
                default -> {
                    return false;
                }
            }
        }

        private static void note(Set<String> names, String name, boolean belongs) {
            if (belongs) {
                names.add(name);
            } else {
                names.remove(name);
            }
        }

        private static void write(DataOutputStream to, byte type, int length, byte[] body)
                throws IOException {
            var message = new byte[1 + length];
            message[0] = type;
            for (var i = 0; i < 4; i++) {
                message[1 + i] = (byte) (length >> (24 - 8 * i));
            }
            System.arraycopy(body, 0, message, 5, body.length);
            to.write(message);
        }

        private void cut() {
            for (var socket : new Socket[] {client, behind}) {
                try {
                    socket.close();
                } catch (IOException e) {
                    // It is gone already
                }
            }
        }
    }
}

package app.laurel.platform.outside;

import app.laurel.platform.outside.NotReached.Why;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks an address elsewhere once. It follows no redirect, takes no longer and reads no more than it
 * was told, and speaks only to network addresses that were looked at: a name is looked up once, so
 * that one which leads elsewhere a moment later leads nobody astray.
 */
public final class AskOutside {

    private static final int HIGHEST_PORT = 65_535;

    private final Names names;
    private final Rule rule;
    private final int mostBytes;

    /** Says which hosts may be spoken to. */
    @FunctionalInterface
    public interface Rule {

        /** Throws what stands against speaking to the host; called for each of its addresses. */
        void check(URI address, InetAddress host) throws NotReached;
    }

    /**
     * @param mostBytes how much of a body is read; with 0 it is left unread
     */
    public AskOutside(Names names, Rule rule, int mostBytes) {
        this.names = names;
        this.rule = rule;
        this.mostBytes = mostBytes;
    }

    /** Looks up the host of an address with http or https, and whether it may be spoken to. */
    public void check(URI address, Duration time) throws NotReached {
        hosts(address, new Deadline(time));
    }

    /**
     * Sends a request and answers what came back.
     *
     * @param time for everything, from the name to the last byte
     */
    public Answer ask(
            String method, URI address, Map<String, String> headers, byte[] body, Duration time)
            throws NotReached {
        try (var end = new Deadline(time)) {
            var hosts = hosts(address, end);
            try (var socket = connected(address, hosts, end)) {
                end.watch(socket);
                return exchange(socket, address, head(method, address, headers, body), body);
            } catch (IOException e) {
                throw e instanceof NotReached known ? known : new NotReached(why(e, end));
            }
        }
    }

    private static Why why(IOException e, Deadline end) {
        if (end.isOver() || e instanceof SocketTimeoutException) {
            return Why.TOO_SLOW;
        }
        return e instanceof SSLException ? Why.NOT_TRUSTED : Why.UNREACHABLE;
    }

    private List<InetAddress> hosts(URI address, Deadline end) throws NotReached {
        if (address.getHost() == null || address.getPort() > HIGHEST_PORT) {
            throw new NotReached(Why.NO_ADDRESS);
        }
        var hosts = lookUp(bare(address.getHost()), end);
        for (var host : hosts) {
            rule.check(address, host);
        }
        return hosts;
    }

    /** On a thread of its own: nothing else gives a look-up an end. */
    private List<InetAddress> lookUp(String host, Deadline end) throws NotReached {
        var found = new FutureTask<>(() -> List.of(names.of(host)));
        Thread.ofPlatform().daemon().name("look-up").start(found);
        try {
            return found.get(end.nanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new NotReached(Why.UNKNOWN_HOST);
        } catch (TimeoutException e) {
            throw new NotReached(Why.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReached(Why.UNREACHABLE);
        }
    }

    private static Socket connected(URI address, List<InetAddress> hosts, Deadline end)
            throws IOException {
        IOException trouble = new NotReached(Why.UNKNOWN_HOST);
        for (var i = 0; i < hosts.size(); i++) {
            var socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(
                        new InetSocketAddress(hosts.get(i), port(address)),
                        end.milliseconds(hosts.size() - i));
                return socket;
            } catch (IOException e) {
                socket.close();
                trouble = e;
            }
        }
        throw trouble;
    }

    private Answer exchange(Socket socket, URI address, String head, byte[] body)
            throws IOException {
        if (!isSecure(address)) {
            return exchange(socket, head, body);
        }
        try (var secured = secured(socket, address)) {
            return exchange(secured, head, body);
        }
    }

    private Answer exchange(Socket socket, String head, byte[] body) throws IOException {
        var out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return new AnswerReader(socket.getInputStream(), mostBytes).read();
    }

    private static SSLSocket secured(Socket socket, URI address) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secured =
                (SSLSocket)
                        factory.createSocket(socket, bare(address.getHost()), port(address), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static String head(
            String method, URI address, Map<String, String> headers, byte[] body) {
        var head = new StringBuilder();
        line(head, method + " " + path(address) + " HTTP/1.1");
        line(
                head,
                "Host: " + address.getHost() + (address.getPort() < 0 ? "" : ":" + port(address)));
        headers.forEach((name, value) -> line(head, name + ": " + value));
        if (body.length > 0) {
            line(head, "Content-Length: " + body.length);
        }
        line(head, "Connection: close");
        line(head, "");
        return head.toString();
    }

    private static void line(StringBuilder head, String line) {
        head.append(line).append("\r\n");
    }

    private static String path(URI address) {
        var ascii = URI.create(address.toASCIIString());
        var path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    private static boolean isSecure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : isSecure(address) ? 443 : 80;
    }

    /** An IPv6 address stands in brackets in a web address only. */
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}

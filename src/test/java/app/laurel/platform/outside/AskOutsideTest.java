package app.laurel.platform.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.outside.NotReached.Why;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is elsewhere is asked once, at the address that was looked at, and not for long. */
class AskOutsideTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final AskOutside.Rule ALL = (address, host) -> {};
    private static final int MOST = 20;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private ServerSocket server;
    private volatile String answer = "HTTP/1.1 204 No Content\r\n\r\n";
    private volatile boolean dripping;

    @BeforeEach
    void elsewhere() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                var head = new StringBuilder();
                while (!head.toString().endsWith("\r\n\r\n") && !isHandshake(head)) {
                    head.append((char) socket.getInputStream().read());
                }
                asked.add(head.toString());
                var out = socket.getOutputStream();
                out.write(answer.getBytes(StandardCharsets.US_ASCII));
                while (dripping) {
                    out.write("X-More: yes\r\n".getBytes(StandardCharsets.US_ASCII));
                    Thread.sleep(5);
                }
            } catch (IOException | InterruptedException gone) {
                // Whoever asked went away, or the test is over
            }
        }
    }

    private static boolean isHandshake(CharSequence head) {
        return !head.isEmpty() && head.charAt(0) == 22;
    }

    @AfterEach
    void close() throws IOException {
        dripping = false;
        server.close();
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + server.getLocalPort() + "/a%20b?c=d");
    }

    private static InetAddress[] here() throws UnknownHostException {
        return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    }

    private Answer get(AskOutside outside, URI address, Duration time) throws NotReached {
        return outside.ask("GET", address, Map.of("Accept", "text/plain"), new byte[0], time);
    }

    private Answer get() throws NotReached {
        return get(new AskOutside(host -> here(), ALL, MOST), at("elsewhere.example"), LONG);
    }

    @Test
    void aNameIsLookedUpOnceAndOnlyThatAddressIsSpokenTo() throws NotReached {
        var looked = new ArrayList<String>();
        Names moving =
                host -> {
                    looked.add(host);
                    return looked.size() > 1
                            ? new InetAddress[] {InetAddress.getByName("127.0.0.99")}
                            : here();
                };
        var status = get(new AskOutside(moving, ALL, MOST), at("elsewhere.example"), LONG).status();
        assertThat(status).isEqualTo(204);
        assertThat(looked).containsExactly("elsewhere.example");
        assertThat(asked.getFirst())
                .startsWith("GET /a%20b?c=d HTTP/1.1\r\n")
                .contains("\r\nHost: elsewhere.example:" + server.getLocalPort() + "\r\n")
                .contains("\r\nAccept: text/plain\r\n");
    }

    @Test
    void nobodyIsSpokenToWhenOneAddressOfTheNameIsForbidden() {
        AskOutside.Rule rule =
                (address, host) -> {
                    if (host.isSiteLocalAddress()) {
                        throw new NotReached(Why.FORBIDDEN);
                    }
                };
        Names names =
                host ->
                        new InetAddress[] {
                            InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1")
                        };
        fails(Why.FORBIDDEN, new AskOutside(names, rule, MOST), at("elsewhere.example"), LONG);
        assertThat(asked).isEmpty();
    }

    @Test
    void theNextAddressIsTriedWhenOneDoesNotListen() throws NotReached {
        Names names =
                host ->
                        new InetAddress[] {
                            InetAddress.getByName("127.0.0.99"), InetAddress.getByName("127.0.0.1")
                        };
        assertThat(get(new AskOutside(names, ALL, MOST), at("elsewhere.example"), LONG).status())
                .isEqualTo(204);
    }

    @Test
    void whoDripsGainsNoTime() {
        answer = "HTTP/1.1 200 OK\r\n";
        dripping = true;
        fails(
                Why.TOO_SLOW,
                new AskOutside(host -> here(), ALL, MOST),
                at("elsewhere.example"),
                SHORT);
    }

    @Test
    void norDoesALookUp() {
        var never = new CountDownLatch(1);
        Names slow =
                host -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        throw new UnknownHostException();
                    }
                    return here();
                };
        fails(Why.TOO_SLOW, new AskOutside(slow, ALL, MOST), at("elsewhere.example"), SHORT);
    }

    @Test
    void whatHasNoCertificateOrNoNameIsToldApart() throws IOException {
        var outside = new AskOutside(host -> here(), ALL, MOST);
        var secure = URI.create("https://elsewhere.example:" + server.getLocalPort() + "/");
        answer = "HTTP/1.1 400 Bad Request\r\n\r\n";
        fails(Why.NOT_TRUSTED, outside, secure, LONG);
        Names unknown =
                host -> {
                    throw new UnknownHostException(host);
                };
        fails(Why.UNKNOWN_HOST, new AskOutside(unknown, ALL, MOST), secure, LONG);
        fails(Why.NO_ADDRESS, outside, URI.create("http://127.0.0.1:99999/"), LONG);
        fails(Why.NO_ADDRESS, outside, URI.create("http://a_b/"), LONG);
        server.close();
        fails(Why.UNREACHABLE, outside, at("elsewhere.example"), LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK|Content-Length: 5||Hello, and more",
                "HTTP/1.0 200|X: y||Hello",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||2;x=y|He|3|llo|0||",
                "HTTP/1.1 100 Continue||HTTP/1.1 103 Early Hints|Link: </x>||HTTP/1.1 200 OK|content-length: 5||Hello"
            })
    void aBodyIsReadHoweverItIsSent(String lines) throws NotReached {
        answer = lines.replace("|", "\r\n");
        assertThat(new String(get().body(), StandardCharsets.US_ASCII)).isEqualTo("Hello");
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_LARGE, HTTP/1.1 200 OK|Content-Length: 21||",
        "TOO_LARGE, HTTP/1.1 200 OK|Content-Length: 99999999999||",
        "TOO_LARGE, HTTP/1.1 200 OK||123456789012345678901",
        "TOO_LARGE, HTTP/1.1 200 OK|Transfer-Encoding: chunked||fffffff|",
        "UNREACHABLE, HTTP/1.1 200 OK|Content-Length: -1||",
        "UNREACHABLE, HTTP/1.1 200 OK|Content-Length: 9||short",
        "UNREACHABLE, HTTP/1.1 200 OK|Transfer-Encoding: chunked||zz|",
        "UNREACHABLE, HTTP/1.1 200 OK|X: y",
        "UNREACHABLE, HELO",
        "UNREACHABLE, HTTP/1.1 2000 OK||"
    })
    void whatIsTooMuchOrNoAnswerIsRefused(Why why, String lines) {
        answer = lines.replace("|", "\r\n");
        fails(why, new AskOutside(host -> here(), ALL, MOST), at("elsewhere.example"), LONG);
    }

    @Test
    void whoWantsNoBodyReadsNone() throws NotReached {
        answer = "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 999999\r\n\r\n";
        var found = get(new AskOutside(host -> here(), ALL, 0), at("elsewhere.example"), LONG);
        assertThat(found.status()).isEqualTo(302);
        assertThat(found.header("location")).contains("/elsewhere");
        assertThat(found.body()).isEmpty();
    }

    @Test
    void anAddressOfIpv6IsLookedUpWithoutItsBrackets() throws NotReached {
        var looked = new ArrayList<String>();
        var outside =
                new AskOutside(
                        host -> {
                            looked.add(host);
                            return here();
                        },
                        ALL,
                        MOST);
        get(outside, at("[2606:2800:220:1::1]"), LONG);
        assertThat(looked).containsExactly("2606:2800:220:1::1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.20.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "fd00::1"
            })
    void aHouseIsKnown(String address) throws UnknownHostException {
        assertThat(HomeNetwork.has(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "100.128.0.1",
                "8.8.8.8",
                "fe80::1",
                "fec0::1",
                "2606:2800:220:1::1"
            })
    void whatIsNoHouseIsKnown(String address) throws UnknownHostException {
        assertThat(HomeNetwork.has(InetAddress.getByName(address))).isFalse();
    }

    private void fails(Why why, AskOutside outside, URI address, Duration time) {
        assertThatExceptionOfType(NotReached.class)
                .isThrownBy(() -> get(outside, address, time))
                .satisfies(trouble -> assertThat(trouble.why()).isEqualTo(why));
    }
}

package app.laurel.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.platform.outside.PublicNetwork;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A picture that stands elsewhere is taken over once, and nothing within the house is asked. */
@LaurelTest
class FetchPictureTest {

    @Autowired private Household household;
    @Autowired private AddPicture add;
    @Autowired private FetchPicture fetch;
    @Autowired private ReadPicture read;

    private Actor sam;
    private HttpServer server;

    @BeforeEach
    void elsewhere() throws IOException {
        sam = household.parent("Sam");
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB), "png", png);
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serve("/good.png", 200, png.toByteArray());
        serve("/large.png", 200, new byte[AddPicture.LARGEST + 1]);
        serve("/page", 200, "<html></html>".getBytes());
        serve("/gone", 404, png.toByteArray());
        server.createContext(
                "/moved",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "good.png");
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        server.createContext(
                "/round",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/round");
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        server.start();
    }

    private void serve(String path, int status, byte[] body) {
        server.createContext(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(status, body.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aPictureIsTakenOver() {
        var open = new FetchPicture(add, InetAddress::getAllByName, address -> true);
        for (var path : new String[] {"/good.png", "/moved"}) {
            var id = open.fetch(sam, address(path), "A square");
            assertThat(read.picture(Optional.of(sam), id).mediaType()).isEqualTo("image/png");
        }
    }

    @Test
    void aNameThatMovesIntoTheHouseMeanwhileLeadsNobodyThere() throws IOException {
        var here = InetAddress.getByName("127.0.0.1");
        var elsewhere = InetAddress.getByName("127.0.0.99");
        var looked = new ArrayList<String>();
        var open =
                new FetchPicture(
                        add,
                        host -> {
                            looked.add(host);
                            return new InetAddress[] {looked.size() == 1 ? here : elsewhere};
                        },
                        here::equals);
        var port = server.getAddress().getPort();
        var id = open.fetch(sam, "http://pictures.example:" + port + "/good.png", "A square");
        assertThat(read.picture(Optional.of(sam), id).mediaType()).isEqualTo("image/png");
        assertThat(looked).containsExactly("pictures.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/large.png", "/page", "/gone", "/round", "/nothing"})
    void whatIsNoPictureIsRefused(String path) {
        var open = new FetchPicture(add, InetAddress::getAllByName, address -> true);
        assertThatThrownBy(() -> open.fetch(sam, address(path), "")).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingWithinTheHouseIsAsked() {
        assertThatThrownBy(() -> fetch.fetch(sam, address("/good.png"), ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("quizzes.picture.unreachable");
        assertThatThrownBy(() -> fetch.fetch(sam, "file:///etc/passwd", ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("quizzes.form.picture.address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1"
            })
    void addressesOfAHouseAreNotPublic(String address) throws IOException {
        assertThat(PublicNetwork.has(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "8.8.8.8",
                "172.32.0.1",
                "192.0.78.9",
                "2606:2800:220:1::1"
            })
    void otherAddressesAre(String address) throws IOException {
        assertThat(PublicNetwork.has(InetAddress.getByName(address))).isTrue();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}

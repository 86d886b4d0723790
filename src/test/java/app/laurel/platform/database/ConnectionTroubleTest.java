package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.laurel.platform.StartFailure;
import app.laurel.platform.embedded.ScratchServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each failure of the troubleshooting chapters, against a real server: one line, no password. */
class ConnectionTroubleTest {

    private static final String ACCESS =
            """
            hostssl encrypted all 127.0.0.1/32 scram-sha-256
            hostnossl encrypted all 127.0.0.1/32 reject
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static ScratchServer server;
    private static ScratchServer withoutSsl;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = ScratchServer.start(ACCESS, "ssl=on", "max_connections=20");
        server.execute(
                "postgres",
                "create role ann login createrole password 'sesame'",
                "create role bob login password 'sesame'",
                "create role crowd login password 'sesame' connection limit 0",
                "create database laurel owner ann",
                "create database encrypted owner ann",
                "create database closed",
                "revoke connect on database closed from public");
        withoutSsl = ScratchServer.start(ACCESS);
        withoutSsl.execute(
                "postgres",
                "create role ann login createrole password 'sesame'",
                "create database laurel owner ann");
    }

    @AfterAll
    static void stop() {
        server.close();
        withoutSsl.close();
    }

    @Test
    void nobodyListens() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(lineFor("postgresql://ann:sesame@127.0.0.1:" + port + "/laurel"))
                .isEqualTo(
                        "No PostgreSQL answers at 127.0.0.1:%d (Connection refused): start it, or correct host and port in DATABASE_URL.",
                        port);
    }

    @Test
    void theHostIsUnknown() {
        assertThat(lineFor("postgresql://ann:sesame@no-such-host.invalid/laurel"))
                .isEqualTo(
                        "The host in no-such-host.invalid:5432 is unknown: check the host name in DATABASE_URL.");
    }

    @Test
    void thePasswordIsWrong() {
        assertThat(lineFor(at("ann:sesam-open", "laurel")))
                .isEqualTo(
                        "The database at 127.0.0.1:%d refuses the password of user ann: check user and password in DATABASE_URL.",
                        server.port());
    }

    @Test
    void theUserIsUnknown() {
        assertThat(lineFor(at("nobody:sesame", "laurel")))
                .contains("refuses the password of user nobody");
    }

    @Test
    void aPasswordIsMissing() {
        assertThat(lineFor(at("ann", "laurel"))).contains("asks for a password");
    }

    @Test
    void onlyEncryptedConnectionsAreLetIn() {
        assertThat(lineFor(at("ann:sesame", "encrypted") + "?sslmode=disable"))
                .contains("wants an encrypted connection", "?sslmode=require", "DATABASE_SSL=true");
    }

    @Test
    void encryptedConnectionsAreMade() {
        assertThat(
                        migrated(
                                Map.of(
                                        "DATABASE_URL",
                                        at("ann:sesame", "encrypted") + "?sslmode=require")))
                .isPositive();
        assertThat(
                        migrated(
                                Map.of(
                                        "DATABASE_URL",
                                        at("ann:sesame", "encrypted"),
                                        "DATABASE_SSL",
                                        "true")))
                .isZero();
    }

    @Test
    void theServerHasNoSsl() {
        var url = "postgresql://ann:sesame@127.0.0.1:%d/laurel".formatted(withoutSsl.port());
        assertThat(lineFor(url + "?sslmode=require")).contains("does not offer SSL");
        var settings = Map.of("DATABASE_URL", url, "DATABASE_SSL", "true");
        assertThat(lineFor(settings)).contains("does not offer SSL");
    }

    @Test
    void theDatabaseDoesNotExist() {
        assertThat(lineFor(at("ann:sesame", "quiz_app")))
                .isEqualTo(
                        "There is no database quiz_app at 127.0.0.1:%d: create it (createdb quiz_app) or correct the name in DATABASE_URL.",
                        server.port());
    }

    @Test
    void theServerHasNoConnectionLeft() {
        assertThat(lineFor(at("crowd:sesame", "laurel")))
                .contains("has no connection left", "raise max_connections", "DATABASE_POOL_SIZE");
    }

    @Test
    void theUserMayNotConnect() {
        assertThat(lineFor(at("bob:sesame", "closed")))
                .contains(
                        "The user bob may not connect", "GRANT CONNECT ON DATABASE closed TO bob");
    }

    @Test
    void theUserMayNotMakeTables() {
        assertThat(lineFor(at("bob:sesame", "laurel")))
                .contains("The user bob may not change the schema", "DATABASE_MIGRATION_URL");
    }

    @Test
    void theServerIsTooOld() {
        assertThatThrownBy(
                        () -> ServerCheck.check(DatabaseUrl.parse(at("ann:sesame", "laurel")), 99))
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "PostgreSQL at 127.0.0.1:%d has version 18, Laurel needs 99 or newer: upgrade the server.",
                        server.port());
        assertThat(ServerCheck.OLDEST_VERSION).isEqualTo(15);
    }

    @Test
    void theConnectionIsNeverAccepted() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var waiting = fillBacklog(socket);
            var before = System.nanoTime();
            assertThat(
                            lineFor(
                                    "postgresql://ann:sesame@127.0.0.1:%d/laurel"
                                            .formatted(socket.getLocalPort())))
                    .contains("does not answer in time");
            assertThat(System.nanoTime() - before).isLessThan(9_000_000_000L);
            for (var each : waiting) {
                each.close();
            }
        }
    }

    @Test
    void theServerNeverAnswers() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(
                            lineFor(
                                    "postgresql://ann:sesame@127.0.0.1:%d/laurel?loginTimeout=1"
                                            .formatted(socket.getLocalPort())))
                    .contains("does not answer in time");
        }
    }

    private static String at(String credentials, String database) {
        return "postgresql://%s@127.0.0.1:%d/%s".formatted(credentials, server.port(), database);
    }

    private static int migrated(Map<String, String> settings) {
        var address = DatabaseAddress.of(settings::get, () -> null);
        return new SchemaMigration(address, SchemaMigration.locations(name -> null))
                .migrate()
                .applied();
    }

    private static String lineFor(String url) {
        return lineFor(new HashMap<>(Map.of("DATABASE_URL", url)));
    }

    private static String lineFor(Map<String, String> settings) {
        var failure = catchThrowableOfType(StartFailure.class, () -> migrated(settings));
        assertThat(failure.getMessage()).doesNotContain("\n", "sesam", "Exception");
        return failure.getMessage();
    }

    /** Further connections are then left without an answer. */
    private static List<Socket> fillBacklog(ServerSocket socket) throws IOException {
        var waiting = new ArrayList<Socket>();
        for (int i = 0; i < 8; i++) {
            var each = SocketChannel.open();
            each.configureBlocking(false);
            each.connect(socket.getLocalSocketAddress());
            waiting.add(each.socket());
        }
        return waiting;
    }
}

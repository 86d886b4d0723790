package app.laurel.shell.error;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.LaurelTest;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no link of the application makes, sent as they are. */
@LaurelTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OddRequestsTest {

    @LocalServerPort private int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void readTheLog() {
        log.start();
        everything().addAppender(log);
    }

    @AfterEach
    void stopReadingTheLog() {
        everything().detachAppender(log);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /%zz, 400",
        "GET /%00, 400",
        "GET /home%00, 400",
        "GET /<script>, 400",
        "GET /%ff, 400",
        "GET /../../etc/passwd, 400",
        "GET /..%2f..%2fetc/passwd, 400",
        "GET /a%5cb, 400",
        "GET //evil.example, 400",
        "GET /home;x=y, 400",
        "GET /learners/1%0a, 400",
        "GET /sign-in?q=%zz, 400",
        "GET /reports/export?period=%zz, 400",
        "GET /?v-r=uidl&v-uiId=abc, 400",
        "GET /?v-r=uidl&v-uiId=99999999999999, 400",
        "GET /error, 404",
        "GET /WEB-INF/web.xml, 404",
        "GET /VAADIN/../WEB-INF/web.xml, 404",
        "GET /actuator/env, 404",
        "POST /home, 403",
        "TRACE /home, 405",
        "BREW /home, 400"
    })
    void getAPageInPlainWords(String request, int status) throws IOException {
        assertThat(refusal(request, status))
                .endsWith("</html>")
                .contains("<h1>There is nothing here</h1>", "To the start page")
                .doesNotContain("Whitelabel", "Bad Request");
    }

    @Test
    void programsGetTheStatusAndNoMore() throws IOException {
        assertThat(answer("GET /WEB-INF/web.xml", "*/*")).endsWith("{\"status\":404}");
        assertThat(answer("GET /error", "nonsense")).endsWith("{\"status\":404}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/%zz, 400",
        "GET /api/learners/%00, 400",
        "GET /api/quizzes/a%2fb, 400",
        "GET /api/quizzes/a%5cb, 400",
        "BREW /api/quizzes, 400"
    })
    void getAProblemFromTheRestApi(String request, int status) throws IOException {
        assertThat(refusal(request, status))
                .contains("Content-Type: application/problem+json", "\"status\":" + status)
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(ints = {7_000, 70_000})
    void mayBeLong(int length) throws IOException {
        var status = length < 8_000 ? 200 : 400;
        assertThat(answer("GET /sign-in?x=" + "x".repeat(length)))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void behindAProxyThatEndsTlsTheSessionIsForSecureConnectionsOnly() throws IOException {
        assertThat(cookie("X-Forwarded-Proto: https")).startsWith("JSESSIONID=").contains("Secure");
        assertThat(cookie("X-Forwarded-Proto: http")).doesNotContain("Secure");
    }

    private String cookie(String header) throws IOException {
        return answer("GET /sign-in", "text/html\r\n" + header)
                .lines()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .map(line -> line.substring("Set-Cookie: ".length()))
                .filter(one -> one.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFailureOfOursSaysSo() {
        assertThat(PlainNotice.of(500)).contains("That did not work");
    }

    private static Logger everything() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    /** Whether it was said on behalf of a request: what runs beside speaks in other threads. */
    private static boolean isOfARequest(ILoggingEvent event) {
        return event.getThreadName().startsWith("tomcat-handler-");
    }

    /** The answer, which says nothing of how it was made, as the log says nothing of it. */
    private String refusal(String request, int status) throws IOException {
        var answer = answer(request);
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .doesNotContain("Tomcat", "Exception");
        assertThat(log.list).filteredOn(OddRequestsTest::isOfARequest).isEmpty();
        return answer;
    }

    private String answer(String request) throws IOException {
        return answer(request, "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private String answer(String request, String accept) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(
                            (request
                                            + " HTTP/1.1\r\nHost: laurel.example\r\nAccept: "
                                            + accept
                                            + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.replaceAll("\r\n0\r\n\r\n$", "").strip();
        }
    }
}

package app.laurel.shell.error;

import app.laurel.shell.Text;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;

/** A problem as of RFC 9457, for requests that reach no resource of the REST API. */
final class PlainProblem {

    static final String CONTENT_TYPE = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private PlainProblem() {}

    /** The problem for an HTTP status of 400 or above. */
    static String of(int status) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"}"
                .formatted(
                        Text.of("shell.error.problem"),
                        status,
                        status == HttpServletResponse.SC_NOT_FOUND ? "not-found" : "malformed");
    }
}

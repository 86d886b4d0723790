package app.laurel.insights.web;

import app.laurel.platform.NotFound;
import app.laurel.shell.Text;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The answer to whoever asks for a file that is not there or not theirs: a page that says so. */
final class Nowhere {

    private Nowhere() {}

    /** Answers with 404 and the page; a file that was begun already is broken off instead. */
    static void answer(HttpServletResponse response, NotFound reason) throws IOException {
        if (response.isCommitted()) {
            throw reason;
        }
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=UTF-8");
        var page =
                new ClassPathResource("not-found.html")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("{what}", words("not-found.what"))
                        .replace("{next}", words("not-found.next"))
                        .replace("{home}", words("home"));
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(String key) {
        return HtmlUtils.htmlEscape(Text.of("shell.error." + key));
    }
}

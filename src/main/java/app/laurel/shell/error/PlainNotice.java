package app.laurel.shell.error;

import app.laurel.shell.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A notice that is a page by itself, for requests that reach no view. */
final class PlainNotice {

    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    private static final int FIRST_FAILURE = 500;

    private PlainNotice() {}

    /** The page for an HTTP status of 400 or above. */
    static String of(int status) {
        var key = status >= FIRST_FAILURE ? "shell.error.later" : "shell.error.not-found";
        return template()
                .replace("{what}", words(key + ".what"))
                .replace("{next}", words(key + ".next"))
                .replace("{home}", words("shell.error.home"));
    }

    private static String words(String key) {
        return HtmlUtils.htmlEscape(Text.of(key));
    }

    private static String template() {
        try {
            return new ClassPathResource("notice.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

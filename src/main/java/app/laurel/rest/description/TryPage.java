package app.laurel.rest.description;

import app.laurel.shell.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** The page on which the REST API can be read and tried; everything on it is served from here. */
@Controller
class TryPage {

    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String LIBRARY = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private final SingletonSupplier<String> page = SingletonSupplier.of(TryPage::make);

    @GetMapping("/api-docs")
    ResponseEntity<String> page() {
        return ResponseEntity.ok().contentType(HTML).body(page.obtain());
    }

    private static String make() {
        try {
            Properties library =
                    PropertiesLoaderUtils.loadProperties(new ClassPathResource(LIBRARY));
            return new ClassPathResource("api-docs.html")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("{library}", library.getProperty("version"))
                    .replace("{title}", HtmlUtils.htmlEscape(Text.of("rest.page.title")))
                    .replace("{back}", HtmlUtils.htmlEscape(Text.of("rest.page.back")))
                    .replace("{file}", HtmlUtils.htmlEscape(Text.of("rest.page.file")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

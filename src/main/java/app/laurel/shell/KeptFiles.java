package app.laurel.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets browsers keep what the build has made for a year: the name of each file changes with what is
 * in it.
 */
@Component
class KeptFiles implements StaticFileHandlerFactory {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Override
            protected int getCacheTime(String file) {
                return file.contains("/VAADIN/build/") ? YEAR : super.getCacheTime(file);
            }
        };
    }
}

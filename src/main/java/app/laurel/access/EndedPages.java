package app.laurel.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Remembers on which page a session ended, so that whoever signs in again is back there: the
 * browser tells it when it is led to the sign-in page.
 */
@Component
class EndedPages implements VaadinServiceInitListener {

    private static final String SIGN_IN = "/sign-in";
    private static final String ENDED = "ended";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                response -> {
                    if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
                        remember(request);
                    }
                });
    }

    static void remember(HttpServletRequest request) {
        var page = request.getHeader(HttpHeaders.REFERER);
        if (page != null
                && SIGN_IN.equals(request.getPathInfo())
                && request.getParameter(ENDED) != null
                && isOfHere(page, request)) {
            BrowserSession.pathOf(page).ifPresent(path -> BrowserSession.wantLater(path, request));
        }
    }

    private static boolean isOfHere(String page, HttpServletRequest request) {
        try {
            var host = UriComponentsBuilder.fromUriString(page).build().getHost();
            return request.getServerName().equalsIgnoreCase(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

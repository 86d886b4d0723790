package app.laurel.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The session and the device cookie of the browser whose request is being answered. */
@Component
public class BrowserSession {

    private static final String DEVICE_COOKIE = "laurel_device";
    private static final Duration DEVICE_COOKIE_AGE = Duration.ofDays(400);
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

    /** What Spring Security adds to the address that it saves. */
    private static final String CONTINUED = "continue";

    private final SecurityContextRepository repository;

    BrowserSession(SecurityContextRepository repository) {
        this.repository = repository;
    }

    /** Begins a session under a new id; pages of whoever was signed in before are closed. */
    public void begin(SignedIn who) {
        var request = request();
        closeOtherPages();
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInToken(who));
        SecurityContextHolder.setContext(context);
        repository.saveContext(
                context, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    /** Ends the session of this browser and shows the sign-in page. */
    public void end() {
        var ui = UI.getCurrent();
        SecurityContextHolder.clearContext();
        ui.getPage().setLocation("/sign-in");
        var session = VaadinSession.getCurrent();
        session.getSession().invalidate();
        session.close();
    }

    /** The page that was asked for before the sign-in, once; a path of this application. */
    public Optional<String> wantedPage() {
        var session = request().getSession(false);
        if (session == null || !(session.getAttribute(WANTED) instanceof SavedRequest wanted)) {
            return Optional.empty();
        }
        session.removeAttribute(WANTED);
        return pathOf(wanted.getRedirectUrl());
    }

    /** The path and the query of an address, if it is one that can be gone to. */
    static Optional<String> pathOf(String address) {
        try {
            var components = UriComponentsBuilder.fromUriString(address);
            var wanted = components.replaceQueryParam(CONTINUED).build(true);
            var path = wanted.getPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return Optional.empty();
            }
            return Optional.of(wanted.getQuery() == null ? path : path + "?" + wanted.getQuery());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The secret of this device, if a parent enabled it. */
    public @Nullable String deviceToken() {
        var cookies = request().getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(DEVICE_COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** Keeps the secret of this device, out of reach of scripts. */
    public void rememberDevice(String token) {
        var cookie = new Cookie(DEVICE_COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSecure(request().isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) DEVICE_COOKIE_AGE.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinServletResponse.getCurrent().getHttpServletResponse().addCookie(cookie);
    }

    /** What the browser calls itself, shortened to what a person recognises. */
    public String deviceName() {
        var agent = Optional.ofNullable(request().getHeader("User-Agent")).orElse("");
        return named(
                        agent,
                        List.of(
                                "iPad",
                                "iPhone",
                                "Android",
                                "Windows",
                                "Macintosh",
                                "CrOS",
                                "Linux"))
                + ", "
                + named(agent, List.of("Edg", "Firefox", "Chrome", "Safari"));
    }

    private static String named(String agent, List<String> names) {
        return names.stream().filter(agent::contains).findFirst().orElse("?");
    }

    private static void closeOtherPages() {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.getUIs().stream()
                    .filter(ui -> ui != UI.getCurrent())
                    .toList()
                    .forEach(UI::close);
        }
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}

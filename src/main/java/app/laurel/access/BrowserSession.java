package app.laurel.access;

import app.laurel.platform.Actor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private static final String SIGN_OUT = "/sign-out";
    private static final String LATER = BrowserSession.class.getName() + ".later";
    private static final String FAREWELL = BrowserSession.class.getName() + ".farewell";
    private static final String PROVEN_AT = BrowserSession.class.getName() + ".provenAt";

    private final SecurityContextRepository repository;
    private final SessionCheck check;
    private final Clock clock;

    BrowserSession(SecurityContextRepository repository, SessionCheck check, Clock clock) {
        this.repository = repository;
        this.check = check;
        this.clock = clock;
    }

    /** Who is signed in, if the session is not over. One statement. */
    public Optional<Actor> current() {
        return signedIn().filter(check::isCurrent).map(SignedInToken::getPrincipal);
    }

    /** Begins a session under a new id; pages of whoever was signed in before are closed. */
    public void begin(SignedIn who) {
        begin(who, request(), VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    /**
     * Begins a session of somebody whom an outside provider vouches for now.
     *
     * @param farewell where the person signs out of the provider, or null
     */
    public void begin(SignedIn who, @Nullable String farewell) {
        begin(
                who,
                farewell,
                request(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    /** Begins such a session from outside of a view. */
    public void begin(
            SignedIn who,
            @Nullable String farewell,
            HttpServletRequest request,
            HttpServletResponse response) {
        begin(who, request, response);
        request.getSession().setAttribute(FAREWELL, farewell);
        request.getSession().setAttribute(PROVEN_AT, clock.instant());
    }

    private void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            closeOtherPages(session);
            if (signedIn()
                    .filter(token -> token.getPrincipal().id() == who.actor().id())
                    .isEmpty()) {
                session.removeAttribute(FAREWELL);
                session.removeAttribute(PROVEN_AT);
            }
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInToken(who));
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
    }

    /** When an outside provider last vouched for whoever is signed in here, or null. */
    public @Nullable Instant provenAt() {
        var session = request().getSession(false);
        return session == null ? null : (Instant) session.getAttribute(PROVEN_AT);
    }

    /**
     * Ends the session of this browser and shows the sign-in page, by way of the provider that
     * vouched for the person.
     */
    public void end() {
        var ui = UI.getCurrent();
        SecurityContextHolder.clearContext();
        var session = VaadinSession.getCurrent();
        var farewell = (String) session.getSession().getAttribute(FAREWELL);
        ui.getPage().setLocation(farewell == null ? "/sign-in" : farewell);
        session.getSession().invalidate();
        session.close();
    }

    /**
     * The page that was asked for before the sign-in, or else that on which the last session ended,
     * once; a path of this application.
     */
    public Optional<String> wantedPage() {
        return wantedPage(request());
    }

    /** The page that was asked for, from outside of a view. */
    public static Optional<String> wantedPage(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var asked = session.getAttribute(WANTED);
        var view = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        var later = session.getAttribute(LATER);
        session.removeAttribute(WANTED);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(LATER);
        var wanted =
                asked instanceof SavedRequest saved
                        ? pathOf(saved.getRedirectUrl())
                        : view == null ? Optional.ofNullable((String) later) : pathOf("/" + view);
        return wanted.filter(path -> !path.equals(SIGN_OUT));
    }

    /** Keeps a path of this application for whoever signs in next in this browser. */
    static void wantLater(String path, HttpServletRequest request) {
        request.getSession().setAttribute(LATER, path);
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
        return deviceToken(request());
    }

    /** The secret of the device that asks, from outside of a view. */
    public static @Nullable String deviceToken(HttpServletRequest request) {
        var cookies = request.getCookies();
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

    private static Optional<SignedInToken> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    private static void closeOtherPages(HttpSession session) {
        var here = VaadinSession.getCurrent();
        if (here != null) {
            here.getUIs().stream().filter(ui -> ui != UI.getCurrent()).toList().forEach(UI::close);
        } else {
            VaadinSession.getAllSessions(session)
                    .forEach(pages -> pages.access(() -> pages.getUIs().forEach(UI::close)));
        }
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}

package app.laurel.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import org.jsoup.nodes.Element;

/** Light, dark, or what the system says: a choice of the browser, kept in a cookie for a year. */
public enum Scheme {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final String COOKIE = "laurel-colours";
    private static final String SET_COOKIE =
            "document.cookie = $0 + '=' + $1 + '; Path=/; Max-Age=31536000; SameSite=Lax'";

    private final ColorScheme.Value value;

    Scheme(ColorScheme.Value value) {
        this.value = value;
    }

    /** The choice that came with the current request; SYSTEM when none was made. */
    public static Scheme chosen() {
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return named(cookie.getValue());
                }
            }
        }
        return SYSTEM;
    }

    /** Shows the page in this scheme from now on, in this browser. */
    public void choose(UI ui) {
        ui.getPage().setColorScheme(value);
        ui.getPage().executeJs(SET_COOKIE, COOKIE, name());
    }

    /** Marks a page that is about to be sent, the same way as {@link #choose} marks a shown one. */
    void mark(Element html) {
        html.attr("theme", value.getThemeValue());
        html.attr("style", "color-scheme: " + value.getValue());
    }

    private static Scheme named(String name) {
        for (var scheme : values()) {
            if (scheme.name().equals(name)) {
                return scheme;
            }
        }
        return SYSTEM;
    }
}

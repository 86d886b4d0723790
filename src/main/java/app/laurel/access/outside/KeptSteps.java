package app.laurel.access.outside;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** Steps of a sign-in that takes several, kept in the browser's session: one of each kind. */
final class KeptSteps {

    private KeptSteps() {}

    static void keep(HttpSession session, Serializable step) {
        session.setAttribute(step.getClass().getName(), step);
    }

    static <T> Optional<T> look(HttpSession session, Class<T> kind) {
        return Optional.ofNullable(session.getAttribute(kind.getName())).map(kind::cast);
    }

    static <T> Optional<T> take(HttpSession session, Class<T> kind) {
        var step = look(session, kind);
        session.removeAttribute(kind.getName());
        return step;
    }
}

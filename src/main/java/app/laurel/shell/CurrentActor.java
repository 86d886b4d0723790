package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, as the security context of the current request or UI access says. */
@Component
public class CurrentActor {

    /** The signed-in person; {@link NotFound} when nobody is signed in. */
    public Actor get() {
        return find().orElseThrow(NotFound::new);
    }

    /** The signed-in person, or empty when nobody is. */
    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }
}

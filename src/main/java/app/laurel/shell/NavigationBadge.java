package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.platform.Topic;
import java.util.Set;

/**
 * A number beside a navigation entry, for what waits there. A module offers it as a bean; it is
 * counted when a view is opened and after each change of one of its topics.
 */
public interface NavigationBadge {

    /** The path of the {@link NavigationEntry} that carries the number. */
    String path();

    /** Changes after which the number is counted again. */
    Set<Topic> topics();

    /** How much waits for this person; nothing is shown for 0. */
    int count(Actor actor);
}

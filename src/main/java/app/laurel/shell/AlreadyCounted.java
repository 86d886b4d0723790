package app.laurel.shell;

import java.util.Map;

/**
 * A view that has counted some of what waits for its own purposes, so that the navigation need not
 * count it once more when the view is opened.
 */
public interface AlreadyCounted {

    /** Numbers by the path of the {@link NavigationEntry} that carries them. */
    Map<String, Integer> counts();
}

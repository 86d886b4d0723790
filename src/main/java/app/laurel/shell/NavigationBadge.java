package app.laurel.shell;

import app.laurel.platform.Topic;

/**
 * A number beside a navigation entry, for what waits there. A module offers it as a bean; all
 * numbers are counted by one statement when a view is opened, and after each change of one of their
 * topics.
 *
 * @param path the path of the {@link NavigationEntry} that carries the number
 * @param topic the number is counted again after its changes
 * @param query counts what waits for {@code :person} of {@code :family}; nothing is shown for 0
 */
public record NavigationBadge(String path, Topic topic, String query) {}

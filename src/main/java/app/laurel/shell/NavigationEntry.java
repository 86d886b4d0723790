package app.laurel.shell;

import app.laurel.platform.Role;
import java.util.Set;

/**
 * One entry of the adults' navigation. A module offers its entries as beans.
 *
 * @param path route without a leading slash; the entry is current on this route and below it
 * @param icon an emoji
 * @param textKey key of the label in the message bundles
 * @param order entries are sorted by it, those of the whole installation are below 100; on a phone
 *     the first ones are tabs, the rest is under "More"
 * @param roles who sees the entry
 * @param bottom whether it stands at the lower end of the navigation, apart from the others
 */
public record NavigationEntry(
        String path, String icon, String textKey, int order, Set<Role> roles, boolean bottom) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** Whether a page with this path belongs to the entry. */
    boolean leadsTo(String location) {
        return location.equals(path) || (!path.isEmpty() && location.startsWith(path + "/"));
    }
}

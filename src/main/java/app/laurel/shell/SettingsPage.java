package app.laurel.shell;

import app.laurel.platform.Role;
import java.util.Set;

/**
 * One of the pages behind "Settings". A module offers its pages as beans; they are tabs of each
 * other.
 *
 * @param path route without a leading slash
 * @param textKey key of the tab's text
 * @param order tabs are sorted by it
 * @param roles who has the page
 */
public record SettingsPage(String path, String textKey, int order, Set<Role> roles) {

    public SettingsPage {
        roles = Set.copyOf(roles);
    }
}

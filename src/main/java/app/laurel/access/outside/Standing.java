package app.laurel.access.outside;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's groups make of a person here.
 *
 * @param role {@code admin}, {@code moderator}, {@code creator} or {@code user}
 * @param permissions what the role may do, by Respondeo's names
 */
public record Standing(String role, List<String> permissions) implements Serializable {

    /** All that is left to the person of what their role in Laurel may; null for all of it. */
    @Nullable List<String> limits() {
        return permissions.contains(ProviderRole.EVERYTHING) ? null : permissions;
    }

    /** Whether the person runs the installation. */
    public boolean isAdministrator() {
        return role.equals(ProviderRole.ADMIN.title());
    }
}

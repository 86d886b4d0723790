package app.laurel.access.outside;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The roles that groups of a provider can mean, the weightiest first, each with what it may do
 * unless the operator says otherwise. Of them only the first runs the installation.
 */
enum ProviderRole {
    ADMIN(
            "quiz:browse",
            "quiz:view",
            "leaderboard:view",
            "quiz:play",
            "leaderboard:submit",
            "quiz:create",
            "quiz:edit-own",
            "quiz:delete-own",
            "ai:quiz-generate",
            "quiz:edit-any",
            "quiz:delete-any",
            "quiz:publish",
            "api-key:manage",
            "settings:manage",
            "admin:*"),
    MODERATOR(ADMIN.permissions.subList(0, 12)),
    CREATOR(ADMIN.permissions.subList(0, 9)),
    USER(ADMIN.permissions.subList(0, 5));

    /** The permission that holds all others. */
    static final String EVERYTHING = "admin:*";

    private final List<String> permissions;

    ProviderRole(String... permissions) {
        this(List.of(permissions));
    }

    ProviderRole(List<String> permissions) {
        this.permissions = permissions;
    }

    List<String> permissions() {
        return permissions;
    }

    /** As it is written in settings and stored. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stream<ProviderRole> all() {
        return Stream.of(values());
    }
}

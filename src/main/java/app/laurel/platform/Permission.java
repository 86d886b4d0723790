package app.laurel.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an outside provider can keep from an adult whom it vouches for, by Respondeo's names. Those
 * of its names that are not here decide nothing in Laurel.
 */
public enum Permission {
    QUIZ_CREATE("quiz:create"),
    QUIZ_EDIT_OWN("quiz:edit-own"),
    QUIZ_EDIT_ANY("quiz:edit-any"),
    QUIZ_DELETE_OWN("quiz:delete-own"),
    QUIZ_DELETE_ANY("quiz:delete-any"),
    QUIZ_PLAY("quiz:play"),
    AI_QUIZ_GENERATE("ai:quiz-generate"),
    API_KEY_MANAGE("api-key:manage");

    private final String written;

    Permission(String written) {
        this.written = written;
    }

    /** For example {@code quiz:create}. */
    public String written() {
        return written;
    }

    /** Those among the names that are stored with spaces between; null, which is all, stays so. */
    public static @Nullable Set<Permission> stored(@Nullable String names) {
        return names == null ? null : among(List.of(names.split(" ")));
    }

    /** Those among the names. */
    public static Set<Permission> among(Collection<String> names) {
        return Arrays.stream(values())
                .filter(each -> names.contains(each.written))
                .collect(Collectors.toUnmodifiableSet());
    }
}

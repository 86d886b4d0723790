package app.laurel.access.outside;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which role a person's groups mean: the weightiest one that has a group in common with them,
 * else the default. Settings: {@code rbac.role.<role>.groups}, {@code rbac.role.<role>.permissions}
 * (which replace the role's own; {@code *} are all) and {@code rbac.default.role}. Without any of
 * them nobody is kept from anything.
 */
class GroupRoles {

    private static final Logger LOG = LoggerFactory.getLogger(GroupRoles.class);
    private static final String ADMINISTRATORS = "admin";
    private static final String ALL = "*";
    private static final List<String> EVERY = ProviderRole.ADMIN.permissions();

    private final Function<String, @Nullable String> settings;

    /**
     * @param settings answers the value of a setting, or null
     */
    GroupRoles(Function<String, @Nullable String> settings) {
        this.settings = settings;
    }

    Standing of(Collection<String> groups) {
        var role =
                ProviderRole.all()
                        .filter(each -> groups.stream().anyMatch(groupsOf(each)::contains))
                        .findFirst()
                        .orElseGet(this::usual);
        return new Standing(role.title(), areSetUp() ? permissionsOf(role) : EVERY);
    }

    /** Whether the operator wants roles to differ: until then they keep nothing from anybody. */
    private boolean areSetUp() {
        var ofRoles =
                ProviderRole.all().flatMap(role -> Stream.of(groups(role), permissions(role)));
        return Stream.concat(Stream.of("rbac.default.role"), ofRoles)
                .map(settings)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    private static String groups(ProviderRole role) {
        return "rbac.role." + role.title() + ".groups";
    }

    private static String permissions(ProviderRole role) {
        return "rbac.role." + role.title() + ".permissions";
    }

    /** What is wrong with the settings, in one line, or null. */
    @Nullable String mistake() {
        var usual = settings.apply("rbac.default.role");
        if (usual == null || usual.isBlank()) {
            return null;
        }
        if (ProviderRole.all().noneMatch(role -> role.title().equals(usual.strip()))) {
            return "RBAC_DEFAULT_ROLE is %s; choose moderator, creator or user.".formatted(usual);
        }
        return usual.strip().equals(ProviderRole.ADMIN.title())
                ? "RBAC_DEFAULT_ROLE is admin, so everybody at the provider would run this installation: name groups in RBAC_ROLE_ADMIN_GROUPS instead."
                : null;
    }

    private ProviderRole usual() {
        var usual = settings.apply("rbac.default.role");
        return ProviderRole.all()
                .filter(role -> usual != null && role.title().equals(usual.strip()))
                .findFirst()
                .orElse(ProviderRole.USER);
    }

    private List<String> groupsOf(ProviderRole role) {
        var named = settings.apply(groups(role));
        if (named == null) {
            return role == ProviderRole.ADMIN ? List.of(ADMINISTRATORS) : List.of();
        }
        return Stream.of(named.split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Warns of permissions that there are not, which nobody gets. */
    void tellUnknownPermissions() {
        ProviderRole.all()
                .forEach(
                        role ->
                                namedPermissions(role).stream()
                                        .filter(word -> !word.equals(ALL) && !EVERY.contains(word))
                                        .forEach(
                                                word ->
                                                        LOG.warn(
                                                                "There is no permission {}: nobody gets it, correct RBAC_ROLE_{}_PERMISSIONS.",
                                                                word,
                                                                role)));
    }

    private List<String> permissionsOf(ProviderRole role) {
        var named = namedPermissions(role);
        if (named.isEmpty()) {
            return role.permissions();
        }
        return named.contains(ALL) ? EVERY : EVERY.stream().filter(named::contains).toList();
    }

    private List<String> namedPermissions(ProviderRole role) {
        var named = settings.apply(permissions(role));
        return named == null ? List.of() : ProviderSettings.words(named);
    }
}

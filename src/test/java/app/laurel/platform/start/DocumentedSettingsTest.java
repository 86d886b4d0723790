package app.laurel.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever runs the containers can set whatever the documentation speaks of. */
class DocumentedSettingsTest {

    /** A variable as the documentation writes it. */
    private static final Pattern NAMED =
            Pattern.compile("`((?:DATABASE|LAUREL|OIDC|RBAC|SPRING)_[A-Z_]*[A-Z])`");

    private static final Pattern PASSED = Pattern.compile("(?m)^ {6}([A-Z_]+):");

    /** What makes no sense in a container, which has its own folder and virtual machine. */
    private static final Set<String> OF_THE_MACHINE = Set.of("LAUREL_HOME", "LAUREL_JAVA_OPTIONS");

    @Test
    void theContainerGetsEachOfThem() throws Exception {
        var passed = found(PASSED, "docker-compose.yml");
        var documented = found(NAMED, "README.md", "docs/single-sign-on.md");
        assertThat(documented).contains("OIDC_GROUPS_CLAIM", "RBAC_DEFAULT_ROLE");
        documented.removeAll(OF_THE_MACHINE);
        List.of("ADMIN", "MODERATOR", "CREATOR", "USER")
                .forEach(role -> documented.add("RBAC_ROLE_" + role + "_PERMISSIONS"));
        assertThat(passed).containsAll(documented);
    }

    private static Set<String> found(Pattern pattern, String... files) throws IOException {
        var found = new TreeSet<String>();
        for (var file : files) {
            pattern.matcher(Files.readString(Path.of(file)))
                    .results()
                    .forEach(one -> found.add(one.group(1)));
        }
        return found;
    }
}

package app.laurel.administration;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.shell.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is written into the audit log can be read there in words. */
class AuditActionTest {

    private static final Pattern NAME = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    @Test
    void everyActionInTheCodeIsKnown() throws IOException {
        var unknown = new TreeSet<String>();
        var known = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var code = Files.readString(file);
                if (code.contains("AuditLog")) {
                    NAME.matcher(code)
                            .results()
                            .map(hit -> hit.group(1))
                            .forEach(
                                    name ->
                                            (AuditAction.named(name).isPresent() ? known : unknown)
                                                    .add(name));
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(known).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasASentenceAndALabel(AuditAction action) {
        assertThat(Text.find("administration.audit.did." + action)).isPresent();
        assertThat(Text.find("administration.audit.action." + action)).isPresent();
    }
}

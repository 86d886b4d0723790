package app.laurel.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code bin/run} and its like make of their arguments, with programs that only tell. */
class RunScriptTest {

    private static final String BUILT =
            """
            #!/bin/sh
            [ "$1" != -version ] || { echo 'Apache Maven 3.9.9'; exit; }
            mkdir -p "%1$s/target" && : >"%1$s/target/laurel-1.jar"
            """;
    private static final String JAVA =
            """
            #!/bin/sh
            case "$1" in -Djarmode=tools) mkdir -p "$6" && : >"$6/laurel-1.jar"; exit ;; esac
            while [ "$1" != -jar ]; do shift; done
            shift 2
            echo "arguments: $*"
            echo "home: $LAUREL_HOME"
            echo "database: ${DATABASE_URL-none}"
            echo "address: ${LAUREL_ADDRESS-none}"
            echo "mail: ${SPRING_MAIL_HOST-none}"
            """;

    private static Path root;

    @BeforeAll
    static void tree() throws Exception {
        root = Folders.reachable("laurel-scripts").toRealPath();
        for (var folder : List.of("bin/lib", "src/main", "frontend", "tools/bin")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        for (var script : List.of("run", "backup", "restore", "lib/steps.bash", "lib/tools.bash")) {
            program(root.resolve("bin").resolve(script), Files.readString(Path.of("bin", script)));
        }
        var tools = root.resolve("tools/bin");
        program(tools.resolve("java"), JAVA);
        program(tools.resolve("javac"), "#!/bin/sh\n");
        program(tools.resolve("mvn"), BUILT.formatted(root));
        program(tools.resolve("node"), "#!/bin/sh\necho v24.0.0\n");
        program(tools.resolve("npm"), "#!/bin/sh\n");
        Files.writeString(root.resolve("tools/release"), "JAVA_VERSION=\"25\"\n");
        assertThat(run("run", "--build").status()).isZero();
    }

    @AfterAll
    static void away() throws IOException {
        Folders.delete(root);
    }

    @Test
    void optionsHoldWhereverTheyStand() throws Exception {
        var demo = "home: " + root.resolve("home/demo");
        for (var said :
                List.of(
                        List.of("run", "reset", "--yes-delete-everything", "--demo"),
                        List.of("run", "reset", "--demo", "--yes-delete-everything"),
                        List.of("run", "--demo", "reset", "--yes-delete-everything"))) {
            assertThat(run(said).lines())
                    .contains(
                            demo,
                            "arguments: reset --yes-delete-everything --laurel.demo=true",
                            "database: none");
        }
        assertThat(run("restore", "a file", "--replace", "--demo").lines())
                .contains(demo, "arguments: restore a file --replace --laurel.demo=true");
        assertThat(run("restore", "--demo", "file").lines())
                .contains(demo, "arguments: restore file --laurel.demo=true");
        assertThat(run("backup", "file", "--demo").lines())
                .contains(demo, "arguments: backup file --laurel.demo=true");
        assertThat(run("backup", "file").lines())
                .contains("home: " + root.resolve("home"), "arguments: backup file");
        assertThat(run("run", "migrate", "--port", "8099").lines())
                .contains("arguments: migrate --server.port=8099");
    }

    @Test
    void whatItDoesNotKnowIsRefused() throws Exception {
        for (var said :
                List.of(
                        List.of("run", "reset", "--yes-delete-everything", "--dmeo"),
                        List.of("run", "reset", "--yes-delete-everything", "--demo=yes"),
                        List.of("run", "--replace"),
                        List.of("run", "--demo", "--DATABASE_URL=postgresql://a@b/c"),
                        List.of("restore", "file", "--replce"),
                        List.of("backup", "file", "--replace=", "--all"))) {
            var refused = run(said);
            assertThat(refused.status()).as("%s", said).isNotZero();
            assertThat(refused.lines()).as("%s", said).hasSize(1);
            assertThat(refused.lines().getFirst()).doesNotContain("arguments:");
        }
    }

    @Test
    void variablesCanBeGivenBehindIt() throws Exception {
        assertThat(
                        run(
                                        "run",
                                        "--DATABASE_URL=postgresql://ann:p=q@db/laurel",
                                        "--LAUREL_ADDRESS=https://laurel.example.org",
                                        "--SPRING_MAIL_HOST=mail",
                                        "--oidc.issuer=https://id.example.org")
                                .lines())
                .contains(
                        "arguments: --oidc.issuer=https://id.example.org",
                        "database: postgresql://ann:p=q@db/laurel",
                        "address: https://laurel.example.org",
                        "mail: mail");
        var elsewhere = root.resolve("elsewhere");
        assertThat(run("run", "--LAUREL_HOME=" + elsewhere).lines()).contains("home: " + elsewhere);
        assertThat(run("run", "migrate", "--DATABASE_URL=postgresql://ann@db/other").lines())
                .contains("arguments: migrate", "database: postgresql://ann@db/other");
    }

    private record Said(int status, List<String> lines) {}

    private static Said run(String... words) throws Exception {
        return run(List.of(words));
    }

    private static Said run(List<String> words) throws Exception {
        var command =
                new ArrayList<>(
                        List.of("bash", root.resolve("bin/" + words.getFirst()).toString()));
        command.addAll(words.subList(1, words.size()));
        return said(command);
    }

    private static Said said(List<String> command) throws IOException, InterruptedException {
        var tools = root.resolve("tools");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("HOME", "TMPDIR"));
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH",
                                tools.resolve("bin") + ":/usr/bin:/bin",
                                "JAVA_HOME",
                                tools.toString(),
                                "LAUREL_HOME",
                                root.resolve("home").toString(),
                                // Nothing is recorded
                                "LAUREL_JAVA_OPTIONS",
                                "-XX:AOTMode=off"));
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text.lines().toList());
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}

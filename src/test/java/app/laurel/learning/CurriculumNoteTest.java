package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CurriculumNoteTest {

    private static final String ICE = "curriculum/science/ice.yaml";

    @TempDir private Path classes;

    @Test
    void fitsTheFilesThatItIsOf() throws Exception {
        write(ICE, "title: Ice");
        write("curriculum/math/adding.yaml", "title: Adding");
        check();

        assertThat(note().fits()).isTrue();
    }

    @Test
    void doesNotFitAFileThatWasChangedSince() throws Exception {
        write(ICE, "title: Ice");
        check();

        write(ICE, "title: Ices");

        assertThat(note().fits()).isFalse();
    }

    @Test
    void doesNotFitAFileThatCameSince() throws Exception {
        write(ICE, "title: Ice");
        check();

        write("curriculum/math/adding.yaml", "title: Adding");

        assertThat(note().fits()).isFalse();
    }

    @Test
    void doesNotFitAFileThatHasAnotherNameSince() throws Exception {
        write(ICE, "title: Ice");
        check();

        Files.move(classes.resolve(ICE), classes.resolve("curriculum/science/snow.yaml"));

        assertThat(note().fits()).isFalse();
    }

    @Test
    void doesNotFitWhereNothingWasChecked() throws Exception {
        write(ICE, "title: Ice");

        assertThat(note().fits()).isFalse();
    }

    private void check() throws Exception {
        write(CurriculumNote.NAME, note().text());
    }

    private CurriculumNote note() throws Exception {
        var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
        return new CurriculumNote(
                new PathMatchingResourcePatternResolver(new DefaultResourceLoader(loader)));
    }

    private void write(String name, String text) throws Exception {
        var file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}

package app.laurel.learning.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.beans.factory.aot.BeanFactoryInitializationCode;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.javapoet.ClassName;

class BuildChecksPacksTest {

    private static final String DRAWS_NOTHING =
            """
            subject: Science
            title: Ice
            """;

    @TempDir private Path classes;

    @Test
    void leavesANoteOfExactlyTheFilesThatItChecked() throws Exception {
        var beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition("packLessons", new RootBeanDefinition(PackLessons.class));
        var written = new InMemoryGeneratedFiles();

        new BuildChecksPacks()
                .processAheadOfTime(beans)
                .applyTo(
                        new DefaultGenerationContext(
                                new ClassNameGenerator(ClassName.get(getClass())), written),
                        mock(BeanFactoryInitializationCode.class));

        assertThat(written.getGeneratedFileContent(Kind.RESOURCE, PackFiles.NOTE))
                .isEqualTo(PackFiles.find(new PathMatchingResourcePatternResolver()).note());
    }

    @Test
    void hasNothingToDoWithoutPacks() {
        assertThat(new BuildChecksPacks().processAheadOfTime(new DefaultListableBeanFactory()))
                .isNull();
    }

    @Test
    void aFileThatWasChangedSinceIsNotChecked() throws Exception {
        write("curriculum/science/ice.yaml", DRAWS_NOTHING);
        write(PackFiles.NOTE, files().note());
        assertThat(files().areChecked()).isTrue();

        write("curriculum/science/ice.yaml", DRAWS_NOTHING + "summary: Cold.\n");

        assertThat(files().areChecked()).isFalse();
    }

    @Test
    void aFileThatCameSinceIsNotChecked() throws Exception {
        write("curriculum/science/ice.yaml", DRAWS_NOTHING);
        write(PackFiles.NOTE, files().note());

        write("curriculum/science/snow.yaml", DRAWS_NOTHING);

        assertThat(files().areChecked()).isFalse();
    }

    @Test
    void withoutANoteNothingIsChecked() throws Exception {
        write("curriculum/science/ice.yaml", DRAWS_NOTHING);

        assertThat(files().areChecked()).isFalse();
    }

    @Test
    void evenACheckedFileIsReadWithCare() throws Exception {
        write("curriculum/science/ice.yaml", DRAWS_NOTHING);
        write(PackFiles.NOTE, files().note());

        assertThatExceptionOfType(MalformedPack.class)
                .isThrownBy(() -> files().read())
                .withMessageContaining("curriculum/science/ice.yaml");
    }

    private PackFiles files() throws Exception {
        var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
        return PackFiles.find(
                new PathMatchingResourcePatternResolver(new DefaultResourceLoader(loader)));
    }

    private void write(String name, String text) throws Exception {
        var file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}

package app.laurel.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.beans.factory.aot.BeanFactoryInitializationCode;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.javapoet.ClassName;

class BuildChecksCurriculumTest {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final CurriculumNote note =
            new CurriculumNote(new PathMatchingResourcePatternResolver());

    @Test
    void leavesANoteOfExactlyTheFilesThatItChecked() throws Exception {
        beans.registerSingleton("source", teaching(List.of()));
        beans.registerSingleton("note", note);
        var written = new InMemoryGeneratedFiles();

        new BuildChecksCurriculum()
                .processAheadOfTime(beans)
                .applyTo(
                        new DefaultGenerationContext(
                                new ClassNameGenerator(ClassName.get(getClass())), written),
                        mock(BeanFactoryInitializationCode.class));

        assertThat(written.getGeneratedFileContent(Kind.RESOURCE, CurriculumNote.NAME))
                .isEqualTo(note.text());
    }

    @Test
    void aCurriculumThatCannotBeTaughtEndsTheBuild() {
        beans.registerSingleton("source", teaching(List.of("nobody-teaches-this")));
        beans.registerSingleton("note", note);

        assertThatExceptionOfType(MalformedCurriculum.class)
                .isThrownBy(() -> new BuildChecksCurriculum().processAheadOfTime(beans))
                .withMessageContaining("nobody-teaches-this");
    }

    @Test
    void hasNothingToDoWhereNothingIsTaught() {
        assertThat(new BuildChecksCurriculum().processAheadOfTime(beans)).isNull();
    }

    private static LessonSource teaching(List<String> prerequisites) {
        var concept = new Concept("adding", "Adding", "Math", prerequisites);
        var source = mock(LessonSource.class);
        when(source.units())
                .thenReturn(
                        List.of(
                                new Unit(
                                        "math/adding",
                                        "Math",
                                        "Adding",
                                        "➕",
                                        0,
                                        1,
                                        "Summary.",
                                        List.of(concept))));
        return source;
    }
}

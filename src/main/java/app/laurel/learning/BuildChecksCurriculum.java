package app.laurel.learning;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.io.ByteArrayResource;

/**
 * Checks the whole curriculum while Laurel is built, and leaves a note of what was checked, so that
 * a start need not wait until it is read.
 */
class BuildChecksCurriculum implements BeanFactoryInitializationAotProcessor {

    /**
     * Reads everything that all sources teach.
     *
     * @throws MalformedCurriculum with place and reason, which ends the build
     */
    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beans) {
        var sources = beans.getBeanProvider(LessonSource.class).stream().toList();
        if (sources.isEmpty()) {
            return null;
        }
        Catalogue.of(sources);
        var note = beans.getBean(CurriculumNote.class).text().getBytes(StandardCharsets.UTF_8);
        return (context, code) ->
                context.getGeneratedFiles()
                        .addResourceFile(CurriculumNote.NAME, new ByteArrayResource(note));
    }
}

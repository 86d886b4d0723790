package app.laurel.learning.curriculum;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Checks the packs while Laurel is built, and leaves a note of what was checked, so that a start
 * need not do it again.
 *
 * @see PackFiles#areChecked
 */
class BuildChecksPacks implements BeanFactoryInitializationAotProcessor {

    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beans) {
        if (beans.getBeanNamesForType(PackLessons.class, true, false).length == 0) {
            return null;
        }
        var files = PackFiles.find(new PathMatchingResourcePatternResolver());
        CheckPacks.all(files.read());
        return (context, code) ->
                context.getGeneratedFiles()
                        .addResourceFile(
                                PackFiles.NOTE,
                                new ByteArrayResource(
                                        files.note().getBytes(StandardCharsets.UTF_8)));
    }
}
